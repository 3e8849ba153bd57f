import { attestPasswordStrength } from '../../src/checks/attest-password-strength.ts';
import { describeAttestation } from './attestations.ts';

describeAttestation(
  attestPasswordStrength,
  'password-strength',
  'The root password is long, random and used nowhere else',
  { isOfConsole: true },
);
