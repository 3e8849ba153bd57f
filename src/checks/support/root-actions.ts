import type { RootEvent } from '../../aws/sources/support/root-event.ts';
import { SIGN_IN_SOURCE } from '../../model/sign-in-source.ts';
import { MINUTE_MS } from '../../model/time.ts';
import { rootOnlyTask, type RootOnlyTask } from './root-only-tasks.ts';

/** `sign-in` holds what comes with signing in, too: the questions that the console asks by itself. */
export type ActionClass = 'root-only' | 'avoidable' | 'sign-in';

/** What root did, and whether it took root. */
export interface RootAction {
  readonly event: RootEvent;
  readonly class: ActionClass;
  /** The task, where it is one that needs root or may need it. */
  readonly task: RootOnlyTask | undefined;
  /** How it would have gone without root; only of what is avoidable. */
  readonly instead: string | undefined;
}

const PAUSE_MS = 30 * MINUTE_MS;
const START_PAGE_MS = 5 * MINUTE_MS;

/** IAM's names for services, where CloudTrail has another. */
const SERVICE_NAMES: Readonly<Partial<Record<string, string>>> = {
  monitoring: 'cloudwatch',
  tagging: 'tag',
};

// Lambda and CloudFront have the date of their API in the event's name.
const API_DATE = /\d{4}_?\d\d_?\d\d(v\d)?$/;

const serviceOf = ({ source }: RootEvent): string => {
  const [name = source] = source.split('.');
  return SERVICE_NAMES[name] ?? name;
};

/** The call as IAM writes actions: `iam:CreateUser`. */
export const actionName = (event: RootEvent): string =>
  `${serviceOf(event)}:${event.name.replace(API_DATE, '')}`;

const BILLING_SERVICES = [
  'billing',
  'billingconsole',
  'budgets',
  'ce',
  'consolidatedbilling',
  'cur',
  'freetier',
  'invoicing',
  'payments',
  'purchase-orders',
  'tax',
  'taxconsole',
];

const insteadOf = (event: RootEvent): string => {
  if (BILLING_SERVICES.includes(serviceOf(event))) {
    return 'A billing role can, once IAM access to billing is activated';
  }
  if (event.name === 'UploadCloudFrontPublicKey') {
    return 'An administrator role can make a CloudFront key group';
  }
  const who = event.readOnly ? 'A read-only role' : 'An administrator role';
  return `${who} can call ${actionName(event)}`;
};

/** What people did in one go, or their scripts: without a pause of half an hour. */
type Visit = readonly RootEvent[];

const visitsOf = (events: readonly RootEvent[]): readonly Visit[] => {
  const visits: RootEvent[][] = [];
  let last = -Infinity;
  for (const event of [...events].sort((left, right) => left.at.getTime() - right.at.getTime())) {
    const at = event.at.getTime();
    if (at - last > PAUSE_MS) visits.push([]);
    visits.at(-1)?.push(event);
    last = at;
  }
  return visits;
};

const signInTimes = (visit: Visit): readonly number[] =>
  visit.flatMap(({ kind, at, session }) => {
    if (kind === 'console-sign-in') return [at.getTime()];
    return session?.fromConsole === true && session.startedAt !== undefined
      ? [session.startedAt.getTime()]
      : [];
  });

/** Calls that AWS counts as reading and that hand out secrets or credentials: no console makes them by itself. */
const HANDING_OUT: Readonly<Record<string, readonly string[]>> = {
  'secretsmanager.amazonaws.com': ['GetSecretValue', 'BatchGetSecretValue'],
  'ssm.amazonaws.com': [
    'GetParameter',
    'GetParameters',
    'GetParametersByPath',
    'GetParameterHistory',
  ],
  'sts.amazonaws.com': ['AssumeRole', 'GetFederationToken', 'GetSessionToken'],
  'ec2.amazonaws.com': ['GetPasswordData'],
  'codeartifact.amazonaws.com': ['GetAuthorizationToken'],
  'ecr.amazonaws.com': ['GetAuthorizationToken'],
  'ecr-public.amazonaws.com': ['GetAuthorizationToken'],
  'kms.amazonaws.com': ['Decrypt'],
  'redshift.amazonaws.com': ['GetClusterCredentials', 'GetClusterCredentialsWithIAM'],
};

const handsOut = ({ source, name }: RootEvent): boolean =>
  HANDING_OUT[source]?.includes(name) === true;

/**
 * Nobody can sign in to the console without it asking dozens of services at once how things are, and again
 * on each page: such reading comes with a task that needs root, and with the minutes after any sign-in (who
 * tests that root still opens the door has to be able to leave again unblamed). Later, or by an access key,
 * reading is somebody's own doing, and a read-only role is enough for it.
 */
const comesWithSignIn = (
  event: RootEvent,
  signedInAt: readonly number[],
  withTask: boolean,
): boolean => {
  const { readOnly, session, at } = event;
  if (!readOnly || session === undefined || handsOut(event)) return false;
  return (
    withTask ||
    signedInAt.some((since) => at.getTime() >= since && at.getTime() - since <= START_PAGE_MS)
  );
};

const classifyVisit = (visit: Visit): readonly RootAction[] => {
  const signedInAt = signInTimes(visit);
  const taskOf = (event: RootEvent): RootOnlyTask | undefined => {
    const task = event.kind === 'api-call' ? rootOnlyTask(event) : undefined;
    // Where the call does not tell whether it took root, a root access key does: it is there for everyday work.
    return task?.certain === false && event.session === undefined ? undefined : task;
  };
  const withTask = visit.some(
    (event) => event.errorCode === undefined && taskOf(event) !== undefined,
  );
  return visit.map((event): RootAction => {
    const task = taskOf(event);
    if (task !== undefined) return { event, class: 'root-only', task, instead: undefined };
    const isSignIn = event.kind !== 'api-call' || event.source === SIGN_IN_SOURCE;
    return isSignIn || comesWithSignIn(event, signedInAt, withTask)
      ? { event, class: 'sign-in', task: undefined, instead: undefined }
      : { event, class: 'avoidable', task: undefined, instead: insteadOf(event) };
  });
};

/** Classes what people did as root, the oldest first. Central audits and AWS services are not people. */
export const rootActions = (events: readonly RootEvent[]): readonly RootAction[] =>
  visitsOf(events.filter(({ kind }) => kind !== 'central-audit' && kind !== 'aws-service')).flatMap(
    classifyVisit,
  );
