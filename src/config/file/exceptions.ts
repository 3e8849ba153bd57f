import * as v from 'valibot';
import { type Exception, EXPOSURE_NAME } from '../../model/settings.ts';
import { lastMoment } from './day.ts';
import { findRepeats } from './repeats.ts';
import { freeSection, section } from './section.ts';
import { account, checkId, day, exposureLimit, line, link } from './values.ts';

const EXPOSURE = 'accepts under "covers" only names such as keys or off:eu-west-1';

const Entry = v.pipe(
  section({
    check: v.pipe(checkId, v.description('The check whose finding is accepted.')),
    account: v.pipe(
      account,
      v.description('The account it is accepted in: twelve digits in quotes, or all.'),
    ),
    reason: v.pipe(line(300), v.description('Why it is accepted, in one line.')),
    owner: v.pipe(line(100), v.description('Who accepts it: a team or a login.')),
    expires: v.pipe(day, v.description('The last day on which it counts, in UTC.')),
    link: v.optional(v.pipe(link, v.description('Where it was decided.'))),
    covers: v.optional(
      v.pipe(
        freeSection(EXPOSURE_NAME, EXPOSURE, exposureLimit),
        v.description(
          'The exposure it was given for, by the names in the JSON report; a time may be a date and a time in UTC. More than this it does not cover.',
        ),
      ),
    ),
  }),
  v.transform(
    ({ check, account: id, reason, owner, expires, link: address, covers }): Exception => ({
      check,
      account: id,
      reason,
      owner,
      expires: lastMoment(expires),
      link: address,
      covers: covers ?? {},
    }),
  ),
);

/** The key `exceptions`. */
export const exceptions = v.pipe(
  v.array(Entry, 'accepts a list of exceptions, each with a dash'),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    for (const { index, message } of findRepeats(value, 'check')) {
      addIssue({
        message,
        path: [{ type: 'array', origin: 'value', input: [], key: index, value: undefined }],
      });
    }
  }),
);
