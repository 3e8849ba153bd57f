/** A time as the IAM and STS APIs and the credential report write it: UTC, whole seconds, `Z`. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z');
