import { attestNotShared } from '../../src/checks/attest-not-shared.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestNotShared,
  'not-shared',
  'Root’s credentials are known only to those who are appointed to hold them',
);
