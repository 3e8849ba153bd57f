import { DAY_MS, day } from '../../model/time.ts';
import { blocks, code, fenced, folded } from '../text/markdown.ts';
import type { AccountView, FindingView } from '../view/one.ts';

/** Long enough to plan a fix, and short enough to be asked again. */
const OFFERED_DAYS = 90;
const FULL_ID = /^\d{12}$/;

/** What to add to the configuration file to accept a finding for a time, folded; nothing for one that nobody could look at again. */
export const acceptFold = (
  { check, covers, isHeld }: FindingView,
  { accounts, judgedAt }: AccountView,
): string | undefined => {
  // What it would have to name could not be told this time.
  const isUntold = covers === undefined && (check.exposes ?? []).length > 0;
  if (isHeld || isUntold) return undefined;
  const [id = ''] = accounts;
  const account = FULL_ID.test(id) ? id : 'twelve digits';
  const expires = day(new Date(judgedAt.getTime() + OFFERED_DAYS * DAY_MS));
  const entry = [
    'exceptions:',
    `  - check: ${check.id}`,
    `    account: '${account}'`,
    '    reason: why this is a risk you take',
    '    owner: who takes it',
    `    expires: ${expires}`,
    ...(covers === undefined ? [] : [`    ${covers}`]),
  ].join('\n');
  return folded(
    'Accept it for a limited time',
    blocks(
      `Add this to ${code('.github/root-guard.yml')} on the default branch. It covers what was found today and no more.`,
      fenced('yaml', entry),
    ),
  );
};
