import type { IAMClient } from '@aws-sdk/client-iam';
import type { Known } from '../reading.ts';

/** An IAM action in policy form, `service:Action`. */
export type IamAction = `${string}:${string}`;

/** The account a source is read for. */
export interface Target {
  readonly accountId: string;
  readonly partition: string;
}

/** What a source needs of the world. Time is injected so that tests never wait. */
export interface SourceContext {
  readonly iam: IAMClient;
  readonly target: Target;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Runs one API call; a failure is tagged with the IAM action that it needed. */
  readonly call: <Answer>(action: IamAction, send: () => Promise<Answer>) => Promise<Answer>;
}

/** One AWS reading: the IAM actions its API calls need, stated once, and how to read it. */
export interface Source<Name extends string, Value> {
  readonly name: Name;
  readonly title: string;
  readonly actions: readonly IamAction[];
  /** Throws what the SDK throws; `collect` turns that into an unavailable reading. */
  readonly read: (context: SourceContext) => Promise<Known<Value>>;
}

/** Keeps a source's name as a literal type, so that evidence can be typed from the list of sources. */
export const defineSource = <const Name extends string, Value>(
  source: Source<Name, Value>,
): Source<Name, Value> => source;
