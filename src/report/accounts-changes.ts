import { severities, type Severity } from '../checks/judgement.ts';
import type { Change, ChangeKind } from '../posture/changes.ts';
import { termsText } from './accepted.ts';
import { changeView } from './account-view.ts';
import type { AccountsView } from './accounts-view.ts';
import { amount, firstOf } from './amount.ts';
import { changeLine } from './change-line.ts';
import { code } from './markdown.ts';
import { severityIcon } from './severity.ts';

/** Kinds in the order in which they are told. */
const kinds: readonly ChangeKind[] = ['regression', 'worsened', 'recovery', 'accepted', 'blind'];

/** Changes that are the same but for their accounts. */
interface Wave {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}

/** So many accounts are told one by one, each with its reason. */
const FEW = 3;
const NAMED = 5;

const worstOf = (changes: readonly Change[]): Severity =>
  severities.find((severity) => changes.some(({ verdict }) => verdict.severity === severity)) ??
  'low';

const worstRank = ({ changes }: Wave): number => severities.indexOf(worstOf(changes));

// What one exception covers belongs together, and what was lost for one reason.
const waveKey = ({ kind, verdict, to, acceptance }: Change): string => {
  if (kind === 'blind') return JSON.stringify([kind, verdict.reason]);
  const exception = to === 'accepted' ? acceptance?.exception : undefined;
  return JSON.stringify([kind, verdict.check.id, exception?.owner, exception?.expires]);
};

const waves = (changes: readonly Change[]): readonly Wave[] => {
  const groups = Map.groupBy(changes, waveKey);
  const all = [...groups.values()].flatMap((group): readonly Wave[] => {
    const [first] = group;
    return first === undefined ? [] : [{ kind: first.kind, changes: group }];
  });
  return all.sort(
    (left, right) =>
      kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || worstRank(left) - worstRank(right),
  );
};

const words: Readonly<Record<ChangeKind, string>> = {
  regression: 'New',
  worsened: 'Worse',
  recovery: 'Fixed',
  accepted: 'Accepted',
  blind: 'Not readable',
};

const fails = (kind: ChangeKind): boolean => kind === 'regression' || kind === 'worsened';

const waveLines = ({ kind, check, changes }: Wave, view: AccountsView): readonly string[] => {
  const { display } = view;
  if (changes.length <= FEW) {
    return changes.map((change) => {
      const where = ` in ${code(display.name(change.accountId))}`;
      const icon = fails(kind) ? `${severityIcon(change.verdict.severity)} ` : '';
      return `${icon}${changeLine(changeView(change, display), where)}`;
    });
  }
  const names = changes.slice(0, NAMED).map(({ accountId }) => code(display.name(accountId)));
  const icon = fails(kind) ? `${severityIcon(worstOf(changes))} ` : '';
  const [first] = changes;
  const terms = first === undefined ? undefined : changeView(first, display).terms;
  const where = `${amount(changes.length, 'account')}: ${firstOf(names, changes.length)}`;
  return [
    `${icon}**${words[kind]}** ${code(check.id)} in ${where}${terms === undefined ? '' : `. ${termsText(terms)}`}`,
  ];
};

/** What changed, a line each: one by one where it is few accounts, and counted where it is many. */
export const changeLines = (
  view: AccountsView,
  isTold: (kind: ChangeKind) => boolean = () => true,
): readonly string[] =>
  waves(view.changes.filter(({ kind }) => isTold(kind))).flatMap((wave) => waveLines(wave, view));
