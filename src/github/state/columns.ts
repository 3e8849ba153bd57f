import { type Coder, createModel, type Model } from './coder.ts';
import type { Dictionaries } from './dictionary.ts';
import { createFailureCode } from './failures.ts';
import { codeChoice, codeSymbol } from './number.ts';
import { type Column, columnOutcomes, isFailing, isWell, NOTHING } from './table.ts';

const OUTCOMES = columnOutcomes.length;

/** A time is that of its account, or the last other one in its column, or any. */
const OF_ACCOUNT = 0;
const OF_COLUMN = 1;
const ANY = 2;
const KINDS = 3;
const UNKNOWN = -1;

const codeOutcomes = (
  coder: Coder,
  given: readonly number[],
  beside: readonly number[],
): readonly number[] => {
  const model = createModel(OUTCOMES ** 2);
  return beside.map((neighbour, account) =>
    codeChoice(coder, model, OUTCOMES, given[account] ?? NOTHING, neighbour),
  );
};

/**
 * Writes or reads one column after the other; `given` is what is to be written. What is not remembered of
 * an account, or began when it joined, mostly is so in all its columns: each column is told by the one before.
 */
export const createColumnCode = (
  coder: Coder,
  dictionaries: Dictionaries,
  accounts: number,
): ((given: Column | undefined) => Column) => {
  const { times } = dictionaries;
  const anyTime: Model = createModel(2 ** (1 + times.bits));
  /** When what is well in an account began, as the column before had it. */
  const begun = new Array<number>(accounts).fill(UNKNOWN);
  let beside: readonly number[] = new Array<number>(accounts).fill(NOTHING);

  const createTimeCode = (): ((
    given: number | undefined,
    outcome: number,
    account: number,
  ) => number) => {
    const kinds = createModel(2 * KINDS);
    let last = UNKNOWN;
    return (given, outcome, account) => {
      const context = Number(isWell(outcome));
      const own = begun[account] ?? UNKNOWN;
      const index = times.indexOf(given);
      const asked = index === own ? OF_ACCOUNT : index === last ? OF_COLUMN : ANY;
      const kind = codeChoice(coder, kinds, KINDS, asked, context);
      const near = kind === OF_ACCOUNT ? own : kind === OF_COLUMN ? last : UNKNOWN;
      const time = near === UNKNOWN ? codeSymbol(coder, anyTime, times.bits, index, context) : near;
      if (kind !== OF_ACCOUNT) last = time;
      if (isWell(outcome)) begun[account] = time;
      return times.at(time);
    };
  };

  return (given) => {
    const outcomes = codeOutcomes(coder, given?.outcomes ?? [], beside);
    beside = outcomes;
    const codeTime = createTimeCode();
    const codeFailure = createFailureCode(coder, dictionaries);
    return {
      outcomes,
      seconds: outcomes.map((outcome, account) =>
        isWell(outcome) || isFailing(outcome)
          ? codeTime(given?.seconds[account], outcome, account)
          : 0,
      ),
      failures: outcomes.map((outcome, account) =>
        isFailing(outcome)
          ? codeFailure(given?.failures[account], columnOutcomes[outcome] === 'accepted')
          : undefined,
      ),
    };
  };
};
