import { AwsError, constraintViolation } from '../aws-error.ts';
import type { Call } from '../protocol/protocol.ts';

const MAX_INTEGER = 2 ** 31 - 1;

/** The name as validation messages write it: `maxItems` for `MaxItems`. */
const fieldName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export function requiredParameter({ params }: Call, name: string): string {
  const value = params[name];
  if (value === undefined || value === '') {
    throw constraintViolation('null', fieldName(name), 'Member must not be null');
  }
  return value;
}

/** A whole number within bounds; undefined when the call does not give it. */
export function integerParameter(
  { params }: Call,
  name: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const text = params[name];
  if (text === undefined) return undefined;
  // Seen live: `+1` and `01` are numbers, ` 1 `, `1.0` and `1e0` are not.
  const value = /^\+?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= MAX_INTEGER)) throw new AwsError('MalformedInput', 400, 'Unknown');
  if (value < min) {
    throw constraintViolation(
      `'${value}'`,
      fieldName(name),
      `Member must have value greater than or equal to ${min}`,
    );
  }
  if (value > max) {
    throw constraintViolation(
      `'${value}'`,
      fieldName(name),
      `Member must have value less than or equal to ${max}`,
    );
  }
  return value;
}
