import { attestBreakGlass } from '../../src/checks/attest-break-glass.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestBreakGlass,
  'break-glass',
  'It is written down who may use root, for what, with whose approval, and how it is closed again',
);
