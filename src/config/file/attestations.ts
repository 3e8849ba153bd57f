import * as v from 'valibot';
import { type Attestation, EVERY_ACCOUNT } from '../../model/settings.ts';
import { firstMoment, lastMoment } from './day.ts';
import { findRepeats } from './repeats.ts';
import { section } from './section.ts';
import { account, day, line, link, practice } from './values.ts';

const Span = v.object({ on: day, expires: day });

const Entry = v.pipe(
  section({
    practice: v.pipe(
      practice,
      v.description('The practice: the id of its check without attest- before it.'),
    ),
    account: v.optional(
      v.pipe(account, v.description('The account it is said of: twelve digits in quotes, or all.')),
      EVERY_ACCOUNT,
    ),
    by: v.pipe(line(100), v.description('Who says so: a login or a role.')),
    on: v.pipe(day, v.description('The day on which they looked.')),
    expires: v.pipe(day, v.description('The last day on which it counts, in UTC.')),
    link: v.optional(v.pipe(link, v.description('Where the record of it is.'))),
  }),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    if (!v.is(Span, value) || value.on <= value.expires) return;
    addIssue({
      message: 'is a day before "on"',
      path: [{ type: 'object', origin: 'value', input: {}, key: 'expires', value: value.expires }],
    });
  }),
  v.transform(({ practice: name, account: id, by, on, expires, link: address }): Attestation => ({
    practice: name,
    account: id,
    by,
    on: firstMoment(on),
    expires: lastMoment(expires),
    link: address,
  })),
);

/** The key `attestations`. */
export const attestations = v.pipe(
  v.array(Entry, 'accepts a list of attestations, each with a dash'),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    for (const { index, message } of findRepeats(value, 'practice')) {
      addIssue({
        message,
        path: [{ type: 'array', origin: 'value', input: [], key: index, value: undefined }],
      });
    }
  }),
);
