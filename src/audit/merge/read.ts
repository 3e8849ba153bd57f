import { glob, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { mapBounded } from '../../aws/concurrency.ts';
import { neededInOne } from '../needed-access.ts';
import { checksOf } from '../../checks/index.ts';
import { GuardError } from '../../model/errors.ts';
import type { Audited } from '../audited.ts';
import { merge, type NamedReport } from './merge.ts';
import { ReportFile } from './schema.ts';
import { areOfWholeOrganization, gapsIn, list, remarks, trackerScope } from './gaps.ts';

const MAX_FILES = 10_000;
// A process may hold only so many open: 1,024 on many a machine.
const FILES_AT_ONCE = 32;
const TOO_MANY = `There are more than ${String(MAX_FILES)} reports; no more than these were read.`;
const MAX_BYTES = 200 * 1024 * 1024;

const readOne = async (path: string): Promise<NamedReport | { readonly broken: string }> => {
  const broken = (why: string) => ({ broken: `The report ${path} ${why}.` });
  try {
    const text = await readFile(path, 'utf8');
    if (text.length > MAX_BYTES) return broken('is too large');
    const parsed = v.safeParse(ReportFile, JSON.parse(text));
    if (parsed.success) return { path, report: parsed.output };
    const [issue] = parsed.issues;
    return broken(
      issue.message === 'shows no full account ids'
        ? 'shows no full account ids, so accounts cannot be told apart: write it with account-display full'
        : `is none of this tool, or of a version that this one cannot read (at ${v.getDotPath(issue) ?? 'its top'})`,
    );
  } catch (error) {
    return broken(error instanceof SyntaxError ? 'is no JSON' : 'cannot be read');
  }
};

/** The files there are, or one more than are read. */
const findFiles = async (patterns: readonly string[]): Promise<readonly string[]> => {
  const files = new Set<string>();
  for await (const file of glob([...patterns])) {
    files.add(file);
    if (files.size > MAX_FILES) break;
  }
  return [...files].sort();
};

/** What the reports are to hold, as far as the inputs say. */
export interface Expected {
  readonly patterns: readonly string[];
  /** Accounts that some report has to judge. */
  readonly accountIds: readonly string[];
}

/**
 * Several runs' reports as one audit. What is missing, broken, old or told twice is said aloud, and what is
 * missing keeps the whole from being an all-clear. Throws a `GuardError` where there is nothing to merge.
 */
export const mergeReports = async (
  { patterns, accountIds }: Expected,
  checkIds: readonly string[],
  now: Date,
): Promise<Audited> => {
  const found = await findFiles(patterns);
  const files = found.slice(0, MAX_FILES);
  const read = await mapBounded(files, FILES_AT_ONCE, readOne);
  const reports = read.filter((each): each is NamedReport => 'report' in each);
  const broken = read.flatMap((each) => ('broken' in each ? [each.broken] : []));
  const [first] = reports;
  if (first === undefined) {
    throw new GuardError(
      'reports-missing',
      files.length === 0
        ? `No report was found at ${patterns.join(', ')}.`
        : `None of the ${String(files.length)} reports could be read. ${list(broken)}`,
      'Download the artifacts of the audits before this step, and check the input reports.',
    );
  }
  const merged = merge(reports, checksOf(checkIds), now);
  const missing = [
    ...(found.length > MAX_FILES ? [TOO_MANY] : []),
    ...broken,
    ...gapsIn(reports, merged, accountIds, now),
  ];
  return {
    partition: merged.accounts[0]?.account.partition ?? 'aws',
    accounts: merged.accounts,
    skipped: merged.skipped,
    // Parts of one organisation go on in its own tracker; accounts audited one by one share another.
    scope: trackerScope(reports),
    names: merged.names,
    warnings: remarks(reports, merged, accountIds, now),
    missing,
    needs: neededInOne(checksOf(checkIds)),
    // An account of which no report came was not seen to be gone.
    isWhole: missing.length === 0 && areOfWholeOrganization(reports),
  };
};
