import { type Coder, createModel } from './coder.ts';
import { type Code, codeList, createRisingCode } from './list.ts';
import { codeChoice } from './number.ts';

const MAX_REFS = 2 ** 16;
// Their distances are random: more than their beginnings is not worth learning.
const DEPTH = 3;
const CHARACTERS = 12;

/** What references to accounts look like: ids or, where those are hidden, salted references. */
const forms = [
  { pattern: /^\d{12}$/, radix: 10 },
  { pattern: /^[\da-f]{12}$/, radix: 16 },
] as const;

/** Writes or reads the sorted references to accounts; any other text will do too, but takes more room. */
export const codeRefs = (
  coder: Coder,
  given: readonly string[],
  codeText: Code<string>,
): readonly string[] => {
  const fitting = forms.findIndex(({ pattern }) => given.every((ref) => pattern.test(ref)));
  const count = forms.length + 1;
  const asked = fitting === -1 ? forms.length : fitting;
  const form = forms[codeChoice(coder, createModel(count), count, asked)];
  if (form === undefined) return codeList(coder, MAX_REFS, given, codeText);
  const { radix } = form;
  const codeNumber = createRisingCode(coder, DEPTH);
  return codeList(coder, MAX_REFS, given, (ref) =>
    codeNumber(ref === undefined ? undefined : Number.parseInt(ref, radix))
      .toString(radix)
      .padStart(CHARACTERS, '0'),
  );
};
