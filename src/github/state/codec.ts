import type { AccountMemory } from '../../posture/memory.ts';
import { checksum } from './checksum.ts';
import { readColumns, writeColumns } from './binary.ts';
import { readJson, writeJson } from './json.ts';
import type { Precision } from './precision.ts';

/** What is to be kept in a tracker's hidden state. */
export interface StateToKeep {
  /** Hash of what the issue says, times of the run left out: the same hash means nothing to write. */
  readonly content: string;
  /** Hash of our part as it was written: another one means that somebody changed it. */
  readonly written: string;
  /** Under the key's references, not the accounts' ids. */
  readonly accounts: ReadonlyMap<string, AccountMemory>;
  /** Less than `full` where it comes from a state that was not full. */
  readonly precision?: Precision;
}

/** What a tracker's hidden state holds. */
export interface TrackerState extends StateToKeep {
  /** How much had room of what was to be kept. */
  readonly precision: Precision;
}

/** The most that a state takes of a body's 65,536 characters: the rest is for people. */
export const MAX_STATE_CHARACTERS = 55_000;

// Small states stay JSON, which anybody can read with what every system brings along.
const MAX_JSON_CHARACTERS = 12_000;
const MAX_JSON_ENTRIES = 5000;
// How much the length of deflated JSON may hang on the two hashes in it.
const SPREAD = 64;

/** Not even the least precise state is small enough. */
export class StateTooLarge extends Error {
  constructor(accounts: number, budget: number) {
    super(
      `the state of ${String(accounts)} accounts does not fit into ${String(budget)} characters`,
    );
    this.name = 'StateTooLarge';
  }
}

/** The two hashes change whenever the issue does: they must not decide what a state is written as. */
const isSmall = (state: StateToKeep, budget: number): boolean => {
  const entries = [...state.accounts.values()].reduce((sum, { size }) => sum + size, 0);
  if (entries > MAX_JSON_ENTRIES) return false;
  const alike = { ...state, content: checksum('content'), written: checksum('written') };
  return writeJson(alike).length <= Math.min(MAX_JSON_CHARACTERS, budget - SPREAD);
};

/**
 * The state as one line of text without a hyphen, so that it can stand in an HTML comment: as precise as
 * has room in so many characters. Throws `StateTooLarge` where nothing has.
 */
export const encodeState = (state: StateToKeep, budget = MAX_STATE_CHARACTERS): string => {
  if ((state.precision ?? 'full') === 'full' && isSmall(state, budget)) {
    return `v1 ${writeJson(state)}`;
  }
  const columns = writeColumns(state, budget - 'v2 '.length);
  if (columns === undefined) throw new StateTooLarge(state.accounts.size, budget);
  return `v2 ${columns}`;
};

/** Reads a state back. Untrusted: anything odd is `lost`, never half a state. */
export const decodeState = (text: string | undefined): TrackerState | 'lost' => {
  const [version, sum, packed, ...rest] = text?.split(' ') ?? [];
  if (sum === undefined || packed === undefined || rest.length > 0) return 'lost';
  try {
    switch (version) {
      case 'v1':
        return { ...readJson(sum, packed), precision: 'full' };
      case 'v2':
        return readColumns(sum, packed);
      default:
        return 'lost';
    }
  } catch {
    return 'lost';
  }
};

/** A short hash of a text, for the state's two hashes. */
export const textHash = checksum;
