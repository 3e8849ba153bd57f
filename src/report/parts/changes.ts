import { severities, type Severity } from '../../model/judgement.ts';
import type { Change, ChangeKind } from '../../posture/change.ts';
import { amount, firstOf } from '../../model/text.ts';
import { changeKinds, changeTitle } from '../text/change-words.ts';
import { code, prose } from '../text/markdown.ts';
import { severityIcon } from '../text/severity.ts';
import type { AccountsView } from '../view/many.ts';
import { changeView } from '../view/one.ts';
import { termsText } from './acceptance.ts';
import { changeLine } from './change-line.ts';

/** Changes that differ only in their accounts. */
interface Wave {
  readonly kind: ChangeKind;
  readonly title: string;
  readonly changes: readonly Change[];
}

/** Up to this many accounts are listed one by one, each with its reason. */
const FEW = 3;
const NAMED = 5;

const worstOf = (changes: readonly Change[]): Severity =>
  severities.find((severity) => changes.some(({ verdict }) => verdict.severity === severity)) ??
  'low';

const worstRank = ({ changes }: Wave): number => severities.indexOf(worstOf(changes));

// Changes covered by one exception belong together, and so do checks that became unreadable for one reason.
const waveKey = (change: Change): string => {
  const { kind, verdict, to, acceptance } = change;
  if (kind === 'blind') return JSON.stringify([kind, verdict.reason]);
  const exception = to === 'accepted' ? acceptance?.exception : undefined;
  return JSON.stringify([
    changeTitle(change),
    verdict.check.id,
    exception?.owner,
    exception?.expires,
  ]);
};

const waves = (changes: readonly Change[]): readonly Wave[] => {
  const groups = Map.groupBy(changes, waveKey);
  const all = [...groups.values()].flatMap((group): readonly Wave[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ kind: first.kind, title: changeTitle(first), changes: group }];
  });
  return all.sort(
    (left, right) =>
      changeKinds.indexOf(left.kind) - changeKinds.indexOf(right.kind) ||
      worstRank(left) - worstRank(right),
  );
};

const fails = (kind: ChangeKind): boolean => kind === 'regression' || kind === 'worsened';

const unlikeOneAnother = <Item, Key>(items: readonly Item[], key: (item: Item) => Key): Key[] => [
  ...new Set(items.map(key)),
];

const one = (change: Change, { display }: AccountsView): string => {
  const where = ` in ${code(display.name(change.accountId))}`;
  const icon = fails(change.kind) ? `${severityIcon(change.verdict.severity)} ` : '';
  return `${icon}${changeLine(changeView(change, display), where)}`;
};

/** Many changes in one line: the check, or the number of checks, and the accounts. */
const together = ({ kind, title, changes }: Wave, { display }: AccountsView): string => {
  const [first] = changes;
  const checkIds = unlikeOneAnother(changes, ({ verdict }) => verdict.check.id);
  const accountIds = unlikeOneAnother(changes, ({ accountId }) => accountId);
  const [only] = checkIds;
  const icon = fails(kind) ? `${severityIcon(worstOf(changes))} ` : '';
  const what =
    only !== undefined && checkIds.length === 1 ? code(only) : amount(checkIds.length, 'check');
  const names = firstOf(accountIds, NAMED, (id) => code(display.name(id)));
  const where = `${amount(accountIds.length, 'account')}: ${names}.`;
  const shown = first === undefined ? undefined : changeView(first, display);
  const why = kind === 'blind' && shown !== undefined ? ` ${prose(shown.reason)}` : '';
  const terms = shown?.terms === undefined ? '' : ` ${termsText(shown.terms)}`;
  return `${icon}**${title}** ${what} in ${where}${why}${terms}`;
};

const waveLines = (wave: Wave, view: AccountsView): readonly string[] =>
  wave.changes.length > FEW
    ? [together(wave, view)]
    : wave.changes.map((change) => one(change, view));

/** The changes, one per line. A change in many accounts is one line that counts them. */
export const changeLines = (view: AccountsView): readonly string[] =>
  waves(view.changes).flatMap((wave) => waveLines(wave, view));
