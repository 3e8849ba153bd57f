import type { RootEvents } from '../aws/sources/root-events.ts';
import type { Organization } from '../aws/sources/organization.ts';
import type { RootEvent } from '../aws/sources/support/root-event.ts';
import type { Account } from '../model/evidence.ts';
import type { Reading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { Check } from '../model/check.ts';
import {
  fail,
  type Facts,
  type Judgement,
  notApplicable,
  pass,
  unreadable,
} from '../model/judgement.ts';
import { exposureByRegion } from './support/region-facts.ts';
import { actionName, isConsoleLook, type RootAction, rootActions } from './support/root-actions.ts';
import { activityListing } from './support/root-activity-listing.ts';
import { NO_ROOT } from './support/root-facts.ts';
import { rootHistory, type RootHistory } from './support/root-history.ts';
import { ROOT_ONLY_TASKS_SOURCE, type Standing } from './support/root-only-tasks.ts';
import { amount, listed } from '../model/text.ts';
import { DAY_MS, minute } from '../model/time.ts';

const MANY_FAILURES = 3;

/** What root did, sorted by what it takes. */
interface Activity {
  readonly actions: readonly RootAction[];
  readonly avoidable: readonly RootAction[];
  readonly tasks: readonly RootAction[];
  readonly signIns: readonly RootAction[];
  /** What the console asks by itself. */
  readonly looks: readonly RootAction[];
  readonly failures: readonly RootAction[];
  /** Somebody asked for a new root password; whoever knows the address can. */
  readonly recoveries: readonly RootAction[];
}

const activityOf = (events: readonly RootEvent[], standing: Standing): Activity => {
  const actions = rootActions(events, standing);
  return {
    actions,
    avoidable: actions.filter((action) => action.class === 'avoidable'),
    tasks: actions.filter((action) => action.class === 'root-only'),
    signIns: actions.filter(({ event }) => event.kind === 'console-sign-in'),
    looks: actions.filter(isConsoleLook),
    recoveries: actions.filter(({ event }) => event.name === 'PasswordRecoveryRequested'),
    failures: actions.filter(({ event }) => event.kind === 'failed-sign-in'),
  };
};

const lastOf = (actions: readonly RootAction[]): string | null =>
  actions.at(-1)?.event.at.toISOString() ?? null;

const factsOf = (activity: Activity, { events, regions, facts }: RootHistory): Facts => {
  const { avoidable, tasks, signIns, failures } = activity;
  return {
    ...facts,
    avoidable: avoidable.length,
    lastAvoidableAt: lastOf(avoidable),
    rootOnly: tasks.filter(({ task }) => task?.certain === true).length,
    maybeRootOnly: tasks.filter(({ task }) => task?.certain === false).length,
    signIns: signIns.length,
    signInsWithoutMfa: signIns.filter(({ event }) => event.mfa === false).length,
    lastSignInAt: lastOf(signIns),
    failedSignIns: failures.length,
    lastFailedSignInAt: lastOf(failures),
    recoveriesRequested: activity.recoveries.length,
    byCentralAudit: events.filter(({ kind }) => kind === 'central-audit').length,
    byAwsServices: events.filter(({ kind }) => kind === 'aws-service').length,
    unreadable: regions.reduce((sum, { value }) => sum + value.unreadable, 0),
  };
};

/** Said where somebody tried to sign in again and again within a day; the latest such day. */
const guessing = (failures: readonly RootAction[]): string => {
  const times = failures.map(({ event }) => event.at);
  for (const last of [...times].reverse()) {
    const sinceDay = times.filter((at) => at <= last && last.getTime() - at.getTime() < DAY_MS);
    if (sinceDay.length >= MANY_FAILURES) {
      return ` Signing in as root failed ${sinceDay.length} times within a day, the last time on ${minute(last)}.`;
    }
  }
  return '';
};

/** Said where somebody asked for a new root password. */
const recovering = (recoveries: readonly RootAction[]): string => {
  const last = recoveries.at(-1);
  return last === undefined
    ? ''
    : ` A recovery of root’s password was requested, the last time on ${minute(last.event.at)}.`;
};

const latest = (actions: readonly RootAction[]): string => {
  const event = actions.at(-1)?.event;
  return event === undefined ? '' : `the latest ${actionName(event)} on ${minute(event.at)}`;
};

/** What CloudTrail has of root where nobody was in the account as root; no numbers, which change from day to day. */
const traces = (events: readonly RootEvent[], { failures, recoveries }: Activity): string => {
  const has = (kind: RootEvent['kind']): boolean => events.some((event) => event.kind === kind);
  const others = events.filter(({ kind }) => kind === 'api-call').length - recoveries.length;
  const all = listed(
    [
      failures.length > 0 ? 'failed sign-ins' : '',
      others > 0 ? 'steps of signing in' : '',
      has('central-audit') ? 'read-only calls of central root sessions' : '',
      has('aws-service') ? 'calls of AWS services' : '',
    ].filter((each) => each !== ''),
  );
  return all === '' ? '' : ` but ${all}`;
};

/** What a passing root did. */
const innocent = (activity: Activity, { events, where }: RootHistory): string => {
  const { tasks, signIns, looks } = activity;
  const unsure = tasks.filter(({ task }) => task?.certain === false).length;
  if (tasks.length > 0) {
    const calls = `${amount(tasks.length, 'call')}, ${latest(tasks)}`;
    return unsure === 0
      ? `Root did only what needs root ${where}: ${calls}.`
      : `Root did only what needs root or may need it ${where}: ${calls}; CloudTrail does not show whether ${unsure} of them needed root.`;
  }
  if (events.length === 0) return `Root did nothing ${where}.`;
  const [signIn, look] = [signIns.at(-1), looks.at(-1)];
  if (signIn !== undefined) {
    const looked = look === undefined ? '' : ' and looked at the console';
    return `Root only signed in${looked} ${where}, the last time on ${minute(signIn.event.at)}.`;
  }
  if (look !== undefined) {
    return `Root only looked at the console ${where}, the last time on ${minute(look.event.at)}.`;
  }
  return `CloudTrail shows no use of root ${where}${traces(events, activity)}.`;
};

/** Whether the management account can do some tasks for this account. */
const standingOf = (account: Account, reading: Reading<Organization>): Standing => {
  if (reading.state !== 'known') return 'unknown';
  const { value } = reading;
  if (value === 'none' || !value.allFeatures) return 'other';
  return value.managementAccountId === account.id ? 'other' : 'managed-member';
};

const judge = (
  value: RootEvents,
  account: Account,
  standing: Standing,
  settings: Settings,
): Judgement => {
  const history = rootHistory(value, settings);
  const { where } = history;
  const activity = activityOf(history.events, standing);
  if (account.partition === 'aws-cn' && activity.actions.length === 0)
    return notApplicable(NO_ROOT);
  const details = {
    facts: factsOf(activity, history),
    listing: activityListing(activity.actions),
  };
  const doubt = history.doubt(details);
  const aside = `${recovering(activity.recoveries)}${guessing(activity.failures)}`;
  // Where a Region is silent, what looks like mere reading may have come with a task there.
  const sure = activity.avoidable.filter(
    ({ event }) => !history.isBlind || !event.readOnly || event.session === undefined,
  );
  if (sure.length === 0) {
    if (doubt !== undefined) return doubt;
    return pass(`${innocent(activity, history)}${aside}`, details);
  }
  return fail(
    `Root made ${amount(activity.avoidable.length, 'call')} ${where} that needed no root, ${latest(activity.avoidable)}.${aside}`,
    {
      ...details,
      note: doubt?.reason,
      exposure: {
        ...exposureByRegion('lastAvoidable', value.regions, (_, region) => {
          const last = activity.avoidable.filter(({ event }) => event.region === region).at(-1);
          return last === undefined ? 0 : Math.floor(last.event.at.getTime() / 1000);
        }),
        // More may be where nobody could see it: no exception covers that. A silent Region says so itself.
        ...(doubt === undefined || history.isBlind ? {} : { 'lastAvoidable:elsewhere': null }),
      },
    },
  );
};

export const rootActivity: Check = {
  id: 'root-activity',
  title: 'Root did only what needs root',
  theme: 'monitoring',
  severity: 'high',
  exposes: ['lastAvoidable'],
  judges:
    'As far as CloudTrail’s event history shows, people made no call as root within the last 90 days (`root-activity-window-days`) that could have been made without root, in any enabled Region and in those under `regions.activity`. No finding are: signing in and failing to; what a session reads within five minutes of a sign-in, or around a task that certainly needs root, unless it hands out secrets or credentials; a task that may need root, if done in a session, unless the record shows that it did not (a bucket or queue policy that shuts nobody out); and what AWS services do, or what central root sessions read. In a member of an organization with all features the management account can close the account and change the e-mail address, so that root need not.',
  why: 'A short list of tasks needs root. Whatever else is done as root could have been done by a role that can be restricted, reviewed and taken away; and an intruder’s work looks just the same.',
  remediation: {
    console: [
      'Open the list of what root did, and ask who did it. If nobody knows, treat it as an incident: change the root password, replace the MFA device, delete the keys.',
      'Give the people or the workload a role that can do what is listed as avoidable, for example through **IAM Identity Center**.',
      'In the sign-in Region open **CloudTrail → Event history** and filter by **User name** `root` for the whole records.',
      'The finding ends when the last avoidable action is older than the window.',
    ],
    cli: [
      '# In each Region; where the account has an alias, look for that too:',
      'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=Username,AttributeValue=root --max-results 50',
    ],
  },
  references: [
    { title: 'Tasks that require root user credentials', url: ROOT_ONLY_TASKS_SOURCE.url },
    {
      title: 'Viewing events with CloudTrail event history',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
    },
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.1',
      '1.3': '1.7',
      '1.4': '1.7',
      '1.5': '1.7',
      '2.0': '1.7',
      '3.0': '1.7',
      '4.0.1': '1.7',
      '5.0': '1.6',
      '6.0': '2.6',
      '7.0': '2.7',
    },
    securityHub: [],
    config: [],
    prowler: [],
  },
  sources: ['root-events', 'organization'],
  judge: ({ account, readings }, settings) => {
    const reading = readings['root-events'];
    const standing = standingOf(account, readings.organization);
    if (reading.state === 'known') return judge(reading.value, account, standing, settings);
    return account.partition === 'aws-cn' ? notApplicable(NO_ROOT) : unreadable(reading);
  },
};
