import * as v from 'valibot';

import { AwsError } from '../aws-error.ts';
import type { Call } from '../protocol/protocol.ts';

/** A call's JSON document, in the shape an operation reads it; what it does not read is let pass. */
export function readInput<Schema extends v.GenericSchema>(
  schema: Schema,
  { input }: Call,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input ?? {});
  if (!result.success) {
    throw new AwsError('SerializationException', 400, v.summarize(result.issues));
  }
  return result.output;
}
