import type { Evidence } from '../../model/evidence.ts';
import { fail, type Judgement, notApplicable, pass, unreadable } from '../../model/judgement.ts';
import { withoutSay } from './organization-position.ts';

/** A part of IAM's central root access, in AWS's word for it. */
export type CentralRootFeature = 'RootCredentialsManagement' | 'RootSessions';

/** What a feature's verdicts call it. */
export interface CentralRootWords {
  readonly feature: CentralRootFeature;
  /** `Central management of root credentials is` */
  readonly subject: string;
}

/**
 * Judges one feature of central root access. Only in the commercial partition is it known to be offered:
 * elsewhere its absence is nobody's fault.
 */
export const judgeCentralRoot = (
  evidence: Evidence,
  { feature, subject }: CentralRootWords,
): Judgement => {
  const features = evidence.readings['organization-features'];
  const value = features.state === 'known' ? features.value : undefined;
  const enabled = typeof value === 'object' ? value.features : [];
  const facts = {
    enabledFeatures: typeof value === 'object' ? enabled.join(', ') || 'none' : null,
    trustedAccess: value === 'trusted-access-off' ? false : typeof value === 'object' ? true : null,
  };
  if (enabled.includes(feature)) return pass(`${subject} on.`, { facts });
  if (evidence.account.partition !== 'aws') {
    return notApplicable(
      `${subject} not known to be offered in the partition ${evidence.account.partition}.`,
    );
  }
  const elsewhere = withoutSay(evidence);
  if (elsewhere !== undefined) return elsewhere;
  if (features.state !== 'known') return unreadable(features);
  switch (features.value) {
    case 'not-all-features':
      return notApplicable(
        `${subject} off and cannot be switched on: the organisation has consolidated billing only, not all features.`,
      );
    case 'trusted-access-off':
      return fail(`${subject} off: the organisation gives IAM no trusted access.`, { facts });
    default:
      return fail(`${subject} off.`, { facts });
  }
};
