import { attestPeriodicAssessment } from '../../src/checks/attest-periodic-assessment.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestPeriodicAssessment,
  'periodic-assessment',
  'The protection and the use of root were assessed as a whole',
);
