import { judge } from '../checks/judge.ts';
import type { Check } from '../model/check.ts';
import type { AccountPosture } from '../model/posture.ts';
import type { Readings } from '../model/evidence.ts';
import { createPace } from './pace.ts';
import { readInRounds } from './rounds.ts';
import type { Visiting } from './visit.ts';

/** Audits the caller's own account beside the others, as patiently as those, with the caller's own session. */
export const auditOwn = async (
  visiting: Visiting,
  checks: readonly Check[],
  shared: Partial<Readings>,
): Promise<AccountPosture> => {
  const { caller, settings, clock } = visiting;
  const { evidence } = await readInRounds(
    { account: caller.account, name: undefined, given: shared },
    new Set(checks.flatMap(({ sources }) => sources)),
    { ...visiting, open: () => Promise.resolve(caller) },
    createPace(1),
  );
  return judge(evidence, checks, settings, clock.now());
};
