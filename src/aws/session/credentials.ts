/** AWS credentials of one identity. Never logged; masked where they come into being. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}
