import { attestRecoveryTested } from '../../src/checks/attest-recovery-tested.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestRecoveryTested,
  'recovery-tested',
  'The recovery of root, by its mailbox and its phone number, was tried and works',
);
