import * as v from 'valibot';
import { checks } from '../../checks/index.ts';
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

/** The line to paste, with numbers to be filled in; `undefined` where nothing is missing. */
const missingCovers = (checkId: string, covers: Exception['covers']): string | undefined => {
  const { exposes = [] } = checks.find(({ id }) => id === checkId) ?? {};
  return exposes.length === 0 || Object.keys(covers).length > 0
    ? undefined
    : `covers: { ${exposes.map((name) => `${name}: 1`).join(', ')} }`;
};

/** The key `exceptions`. */
export const exceptions = v.pipe(
  v.array(Entry, 'accepts a list of exceptions, each with a dash'),
  v.rawCheck(({ dataset, addIssue }) => {
    const told = dataset.typed ? dataset.value : [];
    told.forEach(({ check, covers }, index) => {
      const example = missingCovers(check, covers);
      if (example === undefined) return;
      addIssue({
        message: `lacks the key covers: what it covers of ${check} has to be written down. The summary shows the line with the numbers of the finding, such as "${example}"`,
        path: [{ type: 'array', origin: 'value', input: [], key: index, value: undefined }],
      });
    });
    for (const { index, message } of findRepeats(dataset.value, 'check')) {
      addIssue({
        message,
        path: [{ type: 'array', origin: 'value', input: [], key: index, value: undefined }],
      });
    }
  }),
);
