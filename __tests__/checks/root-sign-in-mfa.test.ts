import type { RootEvent } from '../../src/aws/sources/support/root-event.ts';
import { rootSignInMfa } from '../../src/checks/root-sign-in-mfa.ts';
import { describeCheck, type Case } from './cases.ts';
import { denied } from './evidence.ts';
import {
  event,
  failedSignIn,
  regionEvents,
  rootEventsReading as reading,
  signIn,
} from './root-events.ts';

const LOOKUP = 'cloudtrail:LookupEvents';
const LIST = 'account:ListRegions';
const WHERE = 'within the last 90 days in us-east-1';

const seconds = (time: string): number => Date.parse(`2026-11-20T${time}:00Z`) / 1000;

const given = (...events: readonly RootEvent[]): NonNullable<Case['given']> => ({
  readings: { 'root-events': reading({ 'us-east-1': regionEvents(events) }) },
});

describeCheck(rootSignInMfa, [
  {
    name: 'no sign-in',
    given: given(event('09:00', 'iam', 'CreateUser', { mfa: false })),
    outcome: 'pass',
    reason: `CloudTrail shows no sign-in of root ${WHERE}.`,
    facts: { signIns: 0, signInsWithoutMfa: 0, lastSignInWithoutMfaAt: null },
  },
  {
    name: 'sign-ins with MFA',
    given: given(signIn('10:00'), signIn('09:00')),
    outcome: 'pass',
    reason: `Root signed in with MFA each time ${WHERE}, the last time on 2026-11-20 10:00 UTC.`,
    facts: { signIns: 2 },
  },
  {
    name: 'failed sign-ins, which got nobody in',
    given: given(failedSignIn('09:00')),
    outcome: 'pass',
    reason: 'no sign-in of root',
  },
  {
    name: 'one sign-in without MFA among others',
    given: given(signIn('08:00'), signIn('09:00', { mfa: false }), signIn('10:00')),
    outcome: 'fail',
    reason: `Root signed in without MFA 1 time ${WHERE}, the last time on 2026-11-20 09:00 UTC.`,
    exposure: { lastChange: seconds('09:00') },
    facts: {
      signIns: 3,
      signInsWithoutMfa: 1,
      lastSignInWithoutMfaAt: '2026-11-20T09:00:00.000Z',
    },
  },
  {
    name: 'sign-ins without MFA, in any order, and a Region that is denied',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': regionEvents([
            signIn('10:00', { mfa: false }),
            signIn('09:00', { mfa: false }),
          ]),
          'eu-west-1': denied(LOOKUP),
        }),
      },
    },
    outcome: 'fail',
    reason: '2 times',
    note: 'eu-west-1 could not be read',
    exposure: { lastChange: null },
  },
  {
    name: 'a sign-in that does not say',
    given: given(signIn('09:00', { mfa: 'unknown' }), signIn('10:00')),
    outcome: 'unknown',
    reason: 'CloudTrail does not say whether root signed in with MFA on 2026-11-20 09:00 UTC.',
  },
  {
    name: 'nothing, and a Region that is denied',
    given: {
      readings: {
        'root-events': reading({ 'us-east-1': regionEvents([]), 'eu-west-1': denied(LOOKUP) }),
      },
    },
    outcome: 'unknown',
    reason: 'eu-west-1 could not be read',
    missing: [LOOKUP],
  },
  {
    name: 'sign-ins with MFA, and more than could be read',
    given: {
      readings: {
        'root-events': reading({
          'us-east-1': regionEvents([signIn('09:00')], { truncated: true }),
        }),
      },
    },
    outcome: 'unknown',
    reason: 'more of root in us-east-1 than could be read',
  },
  {
    name: 'nothing, and nobody knows the Regions or the alias',
    given: {
      readings: {
        'root-events': reading(
          { 'us-east-1': regionEvents([]) },
          denied('iam:ListAccountAliases'),
          denied(LIST),
        ),
      },
    },
    outcome: 'unknown',
    reason: 'the list of enabled Regions could not be read.',
    missing: [LIST, 'iam:ListAccountAliases'],
  },
  {
    name: 'nothing may be read',
    given: { readings: { 'root-events': denied(LOOKUP) } },
    outcome: 'unknown',
    reason: 'not allowed',
    missing: [LOOKUP],
  },
  {
    name: 'the China partition',
    given: { partition: 'aws-cn', ...given() },
    outcome: 'not-applicable',
    reason: 'no root user',
  },
  {
    name: 'the China partition, where nothing may be read',
    given: { partition: 'aws-cn', readings: { 'root-events': denied(LOOKUP) } },
    outcome: 'not-applicable',
    reason: 'no root user',
  },
]);
