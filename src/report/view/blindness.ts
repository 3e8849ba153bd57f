import type { AccountRow } from './account-row.ts';

/** The checks and accounts that could not be read for the same reason. */
export interface Blindness {
  readonly reason: string;
  readonly checkIds: ReadonlySet<string>;
  readonly rows: readonly AccountRow[];
}

/** The reasons why something could not be read; first the one that affects most accounts. */
export const blindnesses = (rows: readonly AccountRow[]): readonly Blindness[] => {
  const reasons = new Map<string, { checkIds: Set<string>; rows: Set<AccountRow> }>();
  for (const row of rows) {
    for (const { verdict } of row.unknowns) {
      const same = reasons.get(verdict.reason) ?? { checkIds: new Set(), rows: new Set() };
      reasons.set(verdict.reason, same);
      same.checkIds.add(verdict.check.id);
      same.rows.add(row);
    }
  }
  return [...reasons]
    .map(([reason, { checkIds, rows: blind }]) => ({ reason, checkIds, rows: [...blind] }))
    .sort((left, right) => right.rows.length - left.rows.length);
};

/** Every permission that is missing in any account. */
export const missingPermissions = (rows: readonly AccountRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ unknowns }) => unknowns.flatMap(({ verdict }) => verdict.missingPermissions)),
  ),
];
