import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';

// The runner hands scalars on as they are written, and an empty one as an empty string.
const Scalar = v.nullish(v.string(), '');
const Input = v.object({
  default: v.optional(Scalar),
  deprecationMessage: v.optional(v.string()),
});
const Manifest = v.object({
  runs: v.object({ using: v.string(), main: v.string() }),
  inputs: v.optional(v.record(v.string(), v.nullable(Input)), {}),
});

export type Manifest = v.InferOutput<typeof Manifest>;

export const readManifest = async (path: string): Promise<Manifest> =>
  v.parse(Manifest, parse(await readFile(path, 'utf8'), { schema: 'failsafe' }));
