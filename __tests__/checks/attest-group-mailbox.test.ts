import { attestGroupMailbox } from '../../src/checks/attest-group-mailbox.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestGroupMailbox,
  'group-mailbox',
  'Root’s e-mail address is a mailbox that a trusted group reads, with MFA of its own',
);
