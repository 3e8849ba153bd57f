import type { ActionResult } from '../sandbox/runner/run-action.ts';
import type { OrganizationStage } from '../sandbox/stage/organization-stage.ts';
import { measure } from './measure.ts';
import { type Bundle, YARDSTICK } from './program.ts';
import type { Figures } from './rates.ts';

/** How an audit enters the accounts. */
export type Access = 'assume-role' | 'assume-root';

/** How many accounts are audited at once. */
export const CONCURRENCY = '32';

const TIMEOUT_MS = 20 * 60 * 1000;

/** Together they ask four times in an account: to get in, for the summary, and twice for the report. */
const CHECKS = [
  'root-access-key',
  'root-mfa',
  'root-signing-certificate',
  'root-access-key-age',
  'root-recent-use',
];

/** Throws unless every account was entered, and judged where that can be. */
const inspect = (
  { active, withoutRootSessions }: OrganizationStage,
  access: Access,
  { outputs, log }: ActionResult,
): void => {
  const audited = (outputs['account-ids'] ?? '').split(/[\s,]+/).filter((id) => id !== '').length;
  const expected = access === 'assume-root' ? withoutRootSessions * CHECKS.length : 0;
  if (audited === active && outputs['unknown'] === String(expected)) return;
  const found = `${String(audited)} of ${String(active)} accounts, ${outputs['unknown'] ?? 'no'} unknown`;
  throw new Error(`The run was not whole (${found}):\n${log.slice(-2000)}`);
};

/** An audit of all accounts that writes no issue. With `exposesGc` it measures what is in use, and nothing else. */
export const audit = async (
  stage: OrganizationStage,
  { main }: Bundle,
  access: Access,
  exposesGc = false,
): Promise<Figures> => {
  const inputs = {
    accounts: 'organization',
    'member-access': access,
    concurrency: CONCURRENCY,
    checks: CHECKS.join(' '),
    issue: 'never',
    'fail-on': 'never',
  };
  const { cost, result } = await measure(stage, {
    main,
    inputs,
    timeoutMs: TIMEOUT_MS,
    nodeArguments: exposesGc ? ['--expose-gc'] : [],
  });
  inspect(stage, access, result);
  return { ...cost, ...result.tally };
};

/** The same requests as an audit by role, signed by hand. */
export const handSigned = async (stage: OrganizationStage): Promise<Figures> => {
  const { cost, result } = await measure(stage, {
    main: YARDSTICK.organization,
    inputs: { concurrency: CONCURRENCY },
    timeoutMs: TIMEOUT_MS,
  });
  return { ...cost, ...result.tally };
};
