import { termsText } from './acceptance.ts';
import { amount, firstLines } from '../../model/text.ts';
import type { IdleView } from '../view/idle-exceptions.ts';
import { bullets, code, folded } from '../text/markdown.ts';

const sentence = ({ why, account }: IdleView): string => {
  switch (why) {
    case 'well':
      // Another run may audit more accounts.
      return account === undefined
        ? 'nothing fails in what this run looked at.'
        : 'nothing fails there, so it may go.';
    case 'not applicable':
      return 'the check does not apply there now.';
    case 'not known':
      return 'what it is for could not be read this time.';
    case 'not looked at':
      return 'this run did not look there.';
    case 'left to a person':
      return 'only an attestation helps there.';
    case 'outdone':
      return 'accounts with an exception of their own do not need it.';
  }
};

const line = (view: IdleView, now: Date): string => {
  const { checkId, account, terms } = view;
  const where = account === undefined ? 'every account' : code(account);
  return `${code(checkId)} in ${where}: ${sentence(view)} ${termsText(terms, now)}`;
};

const LISTED = 50;

/** The exceptions without a finding, folded, so that no exception is forgotten. */
export const idleFold = (idle: readonly IdleView[], now: Date): string | undefined => {
  if (idle.length === 0) return undefined;
  const lines = idle.map((each) => line(each, now));
  return folded(
    `<b>🤝 ${amount(idle.length, 'exception')} without a finding</b>`,
    bullets(firstLines(lines, LISTED, 'exception')),
  );
};
