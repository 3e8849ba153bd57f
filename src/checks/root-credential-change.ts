import type { Check } from '../model/check.ts';
import { fail, type Judgement, notApplicable, pass } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import { listed } from '../model/text.ts';
import { minute } from '../model/time.ts';
import type { RootEvents } from '../aws/sources/root-events.ts';
import { credentialChanges } from './support/credential-changes.ts';
import { actionName } from './support/root-actions.ts';
import { NO_ROOT } from './support/root-facts.ts';
import { judgingRootEvents, rootHistory } from './support/root-history.ts';

const judge = (value: RootEvents, partition: string, settings: Settings): Judgement => {
  const { events, where, facts: looked, doubt } = rootHistory(value, settings);
  if (partition === 'aws-cn' && events.length === 0) return notApplicable(NO_ROOT);
  const changes = credentialChanges(events);
  const last = changes.at(-1)?.event;
  const facts = {
    ...looked,
    changes: changes.length,
    lastChangeAt: last?.at.toISOString() ?? null,
  };
  const why = doubt({ facts });
  if (last === undefined) {
    return (
      why ??
      pass(
        `CloudTrail shows no change to root's password, e-mail address, MFA devices, keys or sign-in policy ${where}.`,
        { facts },
      )
    );
  }
  const kinds = [...new Set(changes.map(({ what }) => what))];
  return fail(
    `Root's credentials were changed ${where}: ${listed(kinds)}; the latest change is ${actionName(last)} on ${minute(last.at)}.`,
    {
      facts,
      note: why?.reason,
      // Where a Region is silent, a later change may be there: no exception covers what nobody could see.
      exposure: { lastChange: why === undefined ? Math.floor(last.at.getTime() / 1000) : null },
    },
  );
};

export const rootCredentialChange: Check = {
  id: 'root-credential-change',
  title: 'No unacknowledged change to root’s credentials',
  theme: 'monitoring',
  severity: 'high',
  exposes: ['lastChange'],
  judges:
    'As far as CloudTrail’s event history shows, none of this was done as root within the last 90 days (`root-activity-window-days`) in any enabled Region: a password recovery completed; the password or the e-mail address changed; an MFA device added or removed; an access key or signing certificate of root made or activated; the account’s sign-in policy changed or removed; a token for the CLI or for an MCP client handed out. Attempts that failed, and what only takes a credential away, are no finding. Why root was there does not matter: an exception has to name the latest change.',
  why: 'These are the moves of somebody who takes an account over, and they are rare. Each of them needs root, so that nothing but asking the owner tells a takeover from a planned change.',
  remediation: {
    console: [
      'Ask the owner of the account whether the latest change was theirs. If nobody knows, treat it as an incident: recover the password, remove unknown MFA devices and keys, and check the e-mail address and the phone number.',
      'In the sign-in Region open **CloudTrail → Event history**, filter by **User name** `root`, and read the records around the change.',
      'Was it planned? Acknowledge it in the config file: an exception for `root-credential-change` with `covers: { lastChange: "2026-11-20T09:10Z" }`, where the time is that of the latest change. A later change is a finding again.',
      'Without an exception the finding ends when the latest change is older than the window.',
    ],
    cli: [
      '# Who did it, from where; the same with the names of the other events:',
      'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=EventName,AttributeValue=PasswordRecoveryCompleted --max-results 50',
    ],
  },
  references: [
    {
      title: 'What to do about a compromised AWS account',
      url: 'https://repost.aws/knowledge-center/potential-account-compromise',
    },
    {
      title: 'Sign-in events in CloudTrail',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['root-events'],
  judge: judgingRootEvents(judge),
};
