import { SIGN_IN_SOURCE } from '../model/sign-in-source.ts';
import type { RegionEvents, RootEvents } from '../aws/sources/root-events.ts';
import type { Settings } from '../model/settings.ts';
import type { Check } from '../model/check.ts';
import {
  fail,
  type Facts,
  type Judgement,
  notApplicable,
  pass,
  unknown,
  unreadable,
} from '../model/judgement.ts';
import { answered, exposureByRegion, silent } from './support/region-facts.ts';
import { actionName, type RootAction, rootActions } from './support/root-actions.ts';
import { activityListing } from './support/root-activity-listing.ts';
import { NO_ROOT } from './support/root-facts.ts';
import { ROOT_ONLY_TASKS_SOURCE } from './support/root-only-tasks.ts';
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

const activityOf = (regions: readonly { readonly value: RegionEvents }[]): Activity => {
  const actions = rootActions(regions.flatMap(({ value }) => value.events));
  return {
    actions,
    avoidable: actions.filter((action) => action.class === 'avoidable'),
    tasks: actions.filter((action) => action.class === 'root-only'),
    signIns: actions.filter(({ event }) => event.kind === 'console-sign-in'),
    looks: actions.filter(
      (action) =>
        action.class === 'sign-in' &&
        action.event.kind === 'api-call' &&
        action.event.source !== SIGN_IN_SOURCE,
    ),
    recoveries: actions.filter(({ event }) => event.name === 'PasswordRecoveryRequested'),
    failures: actions.filter(({ event }) => event.kind === 'failed-sign-in'),
  };
};

const lastOf = (actions: readonly RootAction[]): string | null =>
  actions.at(-1)?.event.at.toISOString() ?? null;

const factsOf = (
  activity: Activity,
  regions: readonly { readonly region: string; readonly value: RegionEvents }[],
  windowDays: number,
): Facts => {
  const events = regions.flatMap(({ value }) => value.events);
  const { avoidable, tasks, signIns, failures } = activity;
  return {
    windowDays,
    regions: regions.map(({ region }) => region).join(' '),
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

/** What a passing root did. */
const innocent = ({ tasks, signIns, looks }: Activity, where: string): string => {
  const unsure = tasks.filter(({ task }) => task?.certain === false).length;
  if (tasks.length > 0) {
    const doubt = unsure > 0 ? `; ${unsure} of them may have needed no root` : '';
    return `Root did only what needs root ${where}: ${amount(tasks.length, 'call')}, ${latest(tasks)}${doubt}.`;
  }
  const [signIn, look] = [signIns.at(-1), looks.at(-1)];
  if (signIn === undefined) {
    return look === undefined
      ? `Root did nothing ${where}.`
      : `Root did nothing ${where} but look at the console, the last time on ${minute(look.event.at)}.`;
  }
  const looked = look === undefined ? '' : ' and look at the console';
  return `Root did nothing ${where} but sign in${looked}, the last time on ${minute(signIn.event.at)}.`;
};

/** Why what was read does not prove that root did nothing that it need not have done. */
const cannotTell = (
  value: RootEvents,
  where: string,
  details: Parameters<typeof unknown>[1],
): Judgement | undefined => {
  const [blind] = silent(value.regions);
  if (blind !== undefined) {
    const others = value.regions.map(({ reading }) => reading);
    const reason = `What root did in ${blind.region} could not be read. ${blind.reason}`;
    return { ...unreadable(blind, details, ...others), reason };
  }
  if (value.withoutAlias !== undefined) {
    const reason = `Root may go by the account's alias in CloudTrail, and that is not known. ${value.withoutAlias.reason}`;
    return { ...unreadable(value.withoutAlias, details), reason };
  }
  const regions = answered(value.regions);
  const cut = regions.filter((each) => each.value.truncated).map(({ region }) => region);
  if (cut.length > 0) {
    return unknown(`CloudTrail holds more of root in ${listed(cut)} than could be read.`, details);
  }
  const odd = regions.reduce((sum, each) => sum + each.value.unreadable, 0);
  if (odd > 0) {
    return unknown(
      `CloudTrail gave ${amount(odd, 'record')} ${where} that could not be understood.`,
      details,
    );
  }
  return regions.length === 0
    ? unknown('There is no Region to look for root in.', details)
    : undefined;
};

const judge = (value: RootEvents, partition: string, settings: Settings): Judgement => {
  const regions = answered(value.regions);
  const activity = activityOf(regions);
  if (partition === 'aws-cn' && activity.actions.length === 0) return notApplicable(NO_ROOT);
  const days = settings.rootActivityWindowDays;
  const where = `within the last ${days === 1 ? 'day' : `${days} days`} in ${listed(regions.map(({ region }) => region))}`;
  const facts = factsOf(activity, regions, days);
  const details = { facts, listing: activityListing(activity.actions) };
  const doubt = cannotTell(value, where, details);
  const aside = `${recovering(activity.recoveries)}${guessing(activity.failures)}`;
  // Where a Region is silent, what looks like mere reading may have come with a task there.
  const isBlind = silent(value.regions).length > 0;
  const sure = activity.avoidable.filter(
    ({ event }) => !isBlind || !event.readOnly || event.session === undefined,
  );
  if (sure.length === 0) {
    if (doubt !== undefined) return doubt;
    return pass(`${innocent(activity, where)}${aside}`, details);
  }
  return fail(
    `Root made ${amount(activity.avoidable.length, 'call')} ${where} that needed no root, ${latest(activity.avoidable)}.${aside}`,
    {
      ...details,
      note: doubt?.reason,
      exposure: exposureByRegion('lastAvoidable', value.regions, (_, region) => {
        const last = activity.avoidable.filter(({ event }) => event.region === region).at(-1);
        return last === undefined ? 0 : Math.floor(last.event.at.getTime() / 1000);
      }),
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
    'As far as CloudTrail’s event history shows, people made no call as root within the last 90 days (`root-activity-window-days`) that could have been made without root, in the sign-in Region, in that of the run and in those under `regions.activity`. No finding are: signing in and failing to; what a session reads within five minutes of a sign-in, or around a task that needs root, unless it hands out secrets or credentials; a task that may need root, if done in a session; and what AWS services do, or what central root sessions read.',
  why: 'A short list of tasks needs root. Whatever else is done as root could have been done by a role that can be restricted, reviewed and taken away; and an intruder’s work looks just the same.',
  remediation: {
    console: [
      'Open the list of what root did, and ask who did it. If nobody knows, treat it as an incident: change the root password, replace the MFA device, delete the keys.',
      'Give the people or the workload a role that can do what is listed as avoidable, for example through **IAM Identity Center**.',
      'In the sign-in Region open **CloudTrail → Event history** and filter by **User name** `root` for the whole records.',
      'Is the account used in further Regions? Name them in the config file under `regions.activity`, so that they are looked at too.',
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
  sources: ['root-events'],
  judge: ({ account, readings }, settings) => {
    const reading = readings['root-events'];
    if (reading.state === 'known') return judge(reading.value, account.partition, settings);
    return account.partition === 'aws-cn' ? notApplicable(NO_ROOT) : unreadable(reading);
  },
};
