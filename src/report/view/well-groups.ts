import type { AccountRow } from './account-row.ts';

/** Accounts without findings, and what is true of all of them. */
export interface WellGroup {
  readonly text: string;
  readonly rows: readonly AccountRow[];
  /** False if there are no findings because nothing was checked. */
  readonly isChecked: boolean;
}

const isJudgedOnceAlone = ({ verdicts }: AccountRow): boolean =>
  verdicts.every(({ verdict }) => verdict.check.isJudgedOnce === true);

/** The accounts without findings, in groups. */
export const wellGroups = (rows: readonly AccountRow[]): readonly WellGroup[] => {
  const well = rows.filter(({ findings, unknowns }) => findings.length + unknowns.length === 0);
  const judged = well.filter((row) => row.judged > 0 && !isJudgedOnceAlone(row));
  const groups: readonly WellGroup[] = [
    {
      text: 'every check holds',
      rows: judged.filter(({ accepted, isWhole }) => accepted.length === 0 && isWhole),
      isChecked: true,
    },
    {
      text: 'every check that could be made holds',
      rows: judged.filter(({ accepted, isWhole }) => accepted.length === 0 && !isWhole),
      isChecked: true,
    },
    {
      text: 'every check holds, but for what was accepted',
      rows: judged.filter(({ accepted, isWhole }) => accepted.length > 0 && isWhole),
      isChecked: true,
    },
    {
      text: 'every check that could be made holds, but for what was accepted',
      rows: judged.filter(({ accepted, isWhole }) => accepted.length > 0 && !isWhole),
      isChecked: true,
    },
    {
      // The caller's own account, if it was excluded.
      text: 'checked only for what holds for the whole organisation',
      rows: well.filter((row) => row.judged > 0 && isJudgedOnceAlone(row)),
      isChecked: true,
    },
    {
      text: 'nothing was checked',
      rows: well.filter((row) => row.judged === 0),
      isChecked: false,
    },
  ];
  return groups.filter((group) => group.rows.length > 0);
};
