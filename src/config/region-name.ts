/** The form of a Region's name: `eu-west-1`, `us-gov-east-1`, `eusc-de-east-1`. */
export const REGION_NAME = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
