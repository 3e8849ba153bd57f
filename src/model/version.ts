/** The version of this tool, as in package.json; a test holds the two together. */
export const version = '1.0.0';
