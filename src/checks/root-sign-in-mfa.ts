import type { RootEvents } from '../aws/sources/root-events.ts';
import type { Check } from '../model/check.ts';
import { fail, type Judgement, notApplicable, pass, unknown } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import { amount } from '../model/text.ts';
import { minute } from '../model/time.ts';
import { NO_ROOT } from './support/root-facts.ts';
import { judgingRootEvents, rootHistory } from './support/root-history.ts';

const judge = (value: RootEvents, partition: string, settings: Settings): Judgement => {
  const { events, where, facts: looked, doubt } = rootHistory(value, settings);
  if (partition === 'aws-cn' && events.length === 0) return notApplicable(NO_ROOT);
  const signIns = events
    .filter(({ kind }) => kind === 'console-sign-in')
    .sort((left, right) => left.at.getTime() - right.at.getTime());
  const without = signIns.filter(({ mfa }) => mfa === false);
  const untold = signIns.filter(({ mfa }) => mfa === 'unknown');
  const lastWithout = without.at(-1);
  const facts = {
    ...looked,
    signIns: signIns.length,
    signInsWithoutMfa: without.length,
    lastSignInWithoutMfaAt: lastWithout?.at.toISOString() ?? null,
  };
  const why = doubt({ facts });
  if (lastWithout !== undefined) {
    return fail(
      `Root signed in without MFA ${amount(without.length, 'time')} ${where}, the last time on ${minute(lastWithout.at)}.`,
      {
        facts,
        note: why?.reason,
        // Where a Region is silent, a later one may be there: no exception covers what nobody could see.
        exposure: {
          lastChange: why === undefined ? Math.floor(lastWithout.at.getTime() / 1000) : null,
        },
      },
    );
  }
  if (why !== undefined) return why;
  const [lastUntold, last] = [untold.at(-1), signIns.at(-1)];
  if (lastUntold !== undefined) {
    return unknown(
      `CloudTrail does not say whether root signed in with MFA on ${minute(lastUntold.at)}.`,
      { facts },
    );
  }
  return pass(
    last === undefined
      ? `CloudTrail shows no sign-in of root ${where}.`
      : `Root signed in with MFA each time ${where}, the last time on ${minute(last.at)}.`,
    { facts },
  );
};

export const rootSignInMfa: Check = {
  id: 'root-sign-in-mfa',
  title: 'Root signed in with MFA each time',
  theme: 'monitoring',
  severity: 'critical',
  exposes: ['lastChange'],
  judges:
    'As far as CloudTrail’s event history shows, root did not sign in to the console without MFA within the last 90 days (`root-activity-window-days`). Attempts that failed are no finding. That root has MFA now does not matter: an exception has to name the latest such sign-in.',
  why: 'Whoever signed in without MFA needed no more than root’s password, or access to its mailbox. Adding MFA afterwards does not undo what was done in that session.',
  remediation: {
    console: [
      'Ask the owner of the account whether the sign-in was theirs. If nobody knows, treat it as an incident: change the root password, remove unknown MFA devices and keys, and look at what that session did.',
      'In the sign-in Region open **CloudTrail → Event history**, filter by **Event name** `ConsoleLogin`, and read the record: it has the address, and `MFAUsed`.',
      'Give root an MFA device, if it has none.',
      'Was it known, such as the first sign-in of a new account? Acknowledge it in the config file: an exception for `root-sign-in-mfa` with `covers: { lastChange: "2026-11-20T09:10Z" }`, where the time is that of the latest sign-in without MFA. A later one is a finding again.',
      'Without an exception the finding ends when that sign-in is older than the window.',
    ],
    cli: [
      'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=EventName,AttributeValue=ConsoleLogin --max-results 50',
    ],
  },
  references: [
    {
      title: 'Sign-in events in CloudTrail',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html',
    },
    {
      title: 'MFA for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['root-events'],
  judge: judgingRootEvents(judge),
};
