/** An error answer of an AWS service: the code on the wire, the HTTP status, the message. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  readonly status: number;
  /** The code it has in the query protocol, which is what the rest of the sandbox calls it. */
  readonly queryCode: string;

  constructor(code: string, status: number, message: string, queryCode = code) {
    super(message);
    this.code = code;
    this.status = status;
    this.queryCode = queryCode;
  }
}

export const accessDenied = (message: string): AwsError =>
  new AwsError('AccessDenied', 403, message);

export const signatureDoesNotMatch = (message: string): AwsError =>
  new AwsError('SignatureDoesNotMatch', 403, message);

export const validationError = (message: string): AwsError =>
  new AwsError('ValidationError', 400, message);

/** The wording AWS generates from a service's model. */
export const constraintViolation = (value: string, field: string, constraint: string): AwsError =>
  validationError(
    `1 validation error detected: Value ${value} at '${field}' failed to satisfy constraint: ${constraint}`,
  );
