import { attestMfaStorage } from '../../src/checks/attest-mfa-storage.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestMfaStorage,
  'mfa-storage',
  'Root’s MFA devices are kept safe, and apart from the root password',
  { isOfConsole: true },
);
