import type { IAMClient } from '@aws-sdk/client-iam';
import type { Known } from '../model/reading.ts';
import type { ClientClass } from './client.ts';

/** An IAM action in policy form, `service:Action`. */
export type IamAction = `${string}:${string}`;

/** The account a source is read for. */
export interface Target {
  readonly accountId: string;
  readonly partition: string;
}

/** How far the sources look, as the settings say. */
export interface Range {
  /** Where GuardDuty is looked for. */
  readonly guardDutyRegions: readonly string[];
  /** The partition's sign-in Region and that of the run: where is looked that nobody could be asked for more. */
  readonly usualRegions: readonly string[];
  /** Where root's activity is looked for besides the Regions that are enabled. */
  readonly activityRegions: readonly string[];
  /** How many days back root's activity is looked at. */
  readonly activityWindowDays: number;
}

/** What a source needs of the world. Time is injected so that tests never wait. */
export interface SourceContext {
  readonly iam: IAMClient;
  readonly target: Target;
  /** Where the partition records console sign-ins and the calls to its global services. */
  readonly signInRegion: string;
  /** Only for sources that cannot begin without: the configuration file may still be on its way. */
  readonly range: () => Promise<Range>;
  /** Where many accounts are read, fewer requests count for more than a round trip. */
  readonly isOneOfMany: boolean;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Runs one API call; a failure is tagged with the IAM action that it needed. */
  readonly call: <Answer>(action: IamAction, send: () => Promise<Answer>) => Promise<Answer>;
  /**
   * A client of another service for this account; one each service and Region. The class comes out of a
   * dynamic import of named members, so that the service is loaded only where it is needed:
   * `const { SNSClient, … } = await import('@aws-sdk/client-sns')`.
   */
  readonly connect: <Client>(service: ClientClass<Client>, region: string) => Client;
  /** Another source's value; each source is read once. Throws what makes that source unavailable. */
  readonly read: <Value>(source: Source<string, Value>) => Promise<Value>;
}

/** One AWS reading: the IAM actions its API calls need, stated once, and how to read it. */
export interface Source<Name extends string, Value> {
  readonly name: Name;
  readonly title: string;
  readonly actions: readonly IamAction[];
  /** The sources it asks for by `context.read`; their actions are needed too. */
  readonly after?: readonly Source<string, unknown>[];
  /** Throws what the SDK throws; `collect` turns that into an unavailable reading. */
  readonly read: (context: SourceContext) => Promise<Known<Value>>;
  /**
   * The same answer by the few calls that a root session of the task IAMAuditRootUserCredentials may make.
   * A source without it has no answer there.
   */
  readonly readAsRoot?: (context: SourceContext) => Promise<Known<Value>>;
}

/** Keeps a source's name as a literal type, so that the list of sources can be held to what evidence knows. */
export const defineSource = <const Name extends string, Value>(
  source: Source<Name, Value>,
): Source<Name, Value> => source;

/** Every IAM action that reading a source takes, those of the sources before it included. */
export const actionsToRead = (source: Source<string, unknown>): readonly IamAction[] => [
  ...new Set([...(source.after ?? []).flatMap(actionsToRead), ...source.actions]),
];
