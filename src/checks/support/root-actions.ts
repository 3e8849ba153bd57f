import type { RootEvent } from '../../aws/sources/support/root-event.ts';
import { SIGN_IN_EVENTS, SIGN_IN_SOURCE } from '../../model/sign-in-source.ts';
import { MINUTE_MS } from '../../model/time.ts';
import { byManagement, type MatchedTask, rootOnlyTask, type Standing } from './root-only-tasks.ts';

/** `sign-in` holds what comes with signing in, too: the questions that the console asks by itself. */
export type ActionClass = 'root-only' | 'avoidable' | 'sign-in';

/** What root did, and whether it took root. */
export interface RootAction {
  readonly event: RootEvent;
  readonly class: ActionClass;
  /** The task, where it is one that needs root or may need it. */
  readonly task: MatchedTask | undefined;
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

const TOKENS = ['AuthorizeOAuth2Access', 'CreateOAuth2Token', 'CreateBearerToken'];

/** Whether it hands out a token for the CLI or for an MCP client. */
export const isTokenHandedOut = ({ source, name }: RootEvent): boolean =>
  source === SIGN_IN_SOURCE && TOKENS.some((token) => name.startsWith(token));

const insteadOf = (event: RootEvent): string => {
  const elsewhere = byManagement(event);
  if (elsewhere !== undefined) return elsewhere;
  if (isTokenHandedOut(event)) return 'The CLI and MCP clients can sign in with a role';
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

// From outside anybody can do these, at any time: nobody's visit lasts longer for it.
const isFromOutside = ({ kind, name }: RootEvent): boolean =>
  kind === 'failed-sign-in' || name === 'PasswordRecoveryRequested';

const visitsOf = (events: readonly RootEvent[]): readonly Visit[] => {
  const visits: RootEvent[][] = [];
  let last = -Infinity;
  for (const event of [...events].sort((left, right) => left.at.getTime() - right.at.getTime())) {
    const at = event.at.getTime();
    if (at - last > PAUSE_MS) visits.push([]);
    visits.at(-1)?.push(event);
    if (!isFromOutside(event)) last = at;
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

// The sign-in service counts handing out tokens as reading.
const LOOKING = /^(Get|List|Describe)/;

const handsOut = ({ source, name }: RootEvent): boolean =>
  HANDING_OUT[source]?.includes(name) === true ||
  (source === SIGN_IN_SOURCE && !LOOKING.test(name));

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

/** Signing in, and what comes with it; the source of sign-ins records much else. */
const isSignIn = ({ kind, source, name }: RootEvent): boolean =>
  kind !== 'api-call' || (source === SIGN_IN_SOURCE && SIGN_IN_EVENTS.includes(name));

// The sign-in service's own records have no credentials at all.
const isByAccessKey = ({ source, session }: RootEvent): boolean =>
  session === undefined && source !== SIGN_IN_SOURCE;

/** Whether it is what the console asks by itself. */
export const isConsoleLook = ({ event, ...action }: RootAction): boolean =>
  action.class === 'sign-in' && !isSignIn(event);

/** Whether the reading around it is excused: somebody came for what certainly needs root, and did it. */
const isErrand = (event: RootEvent, task: MatchedTask | undefined): boolean =>
  task?.certain === true &&
  event.errorCode === undefined &&
  !isByAccessKey(event) &&
  !event.isCentral;

const classifyVisit = (visit: Visit, standing: Standing): readonly RootAction[] => {
  const signedInAt = signInTimes(visit);
  const taskOf = (event: RootEvent): MatchedTask | undefined => {
    const task = event.kind === 'api-call' ? rootOnlyTask(event, standing) : undefined;
    // Where the call does not tell whether it took root, a root access key does: it is there for everyday work.
    return task?.certain === false && isByAccessKey(event) ? undefined : task;
  };
  const withTask = visit.some((event) => isErrand(event, taskOf(event)));
  return visit.map((event): RootAction => {
    const task = taskOf(event);
    if (task !== undefined) return { event, class: 'root-only', task, instead: undefined };
    // What a member's root need not do is no sign-in either, though the same service records it.
    const isAvoidable = byManagement(event) !== undefined && event.kind === 'api-call';
    return !isAvoidable && (isSignIn(event) || comesWithSignIn(event, signedInAt, withTask))
      ? { event, class: 'sign-in', task: undefined, instead: undefined }
      : { event, class: 'avoidable', task: undefined, instead: insteadOf(event) };
  });
};

/** Classes what people did as root, the oldest first. Central audits and AWS services are not people. */
export const rootActions = (
  events: readonly RootEvent[],
  standing: Standing,
): readonly RootAction[] =>
  visitsOf(events.filter(({ kind }) => kind !== 'central-audit' && kind !== 'aws-service')).flatMap(
    (visit) => classifyVisit(visit, standing),
  );
