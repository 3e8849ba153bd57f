import * as v from 'valibot';
import { mayShutOut } from '../../../matching/policy/lockout.ts';

/** What a request of root's says of the task that it belongs to. */
export interface RootRequest {
  /** True where it names an IAM user other than root. */
  readonly namesUser: boolean;
  /** Whether it sets S3's MFA delete, which takes root; `unknown` where it may only leave it off. */
  readonly setsMfaDelete: boolean | 'unknown';
  /** True where it plainly leaves nobody shut out by a resource's policy: what it sets denies nobody, or is no policy. */
  readonly shutsNobodyOut: boolean;
  /** True where it takes a key or a certificate out of use. */
  readonly deactivates: boolean;
}

// Each service makes up its own requests: anything may stand there.
const Request = v.fallback(
  v.object({
    userName: v.optional(v.unknown()),
    status: v.optional(v.unknown()),
    bucketPolicy: v.optional(v.unknown()),
    attributes: v.optional(v.unknown()),
    VersioningConfiguration: v.optional(v.unknown()),
  }),
  {},
);
const Versioning = v.object({ MfaDelete: v.string() });
const Attributes = v.record(v.string(), v.unknown());

// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
const ROOT_NAMES: readonly unknown[] = [undefined, null, '', 'AWS ROOT USER'];

const mfaDeleteOf = (configuration: unknown): boolean | 'unknown' => {
  const versioning = v.safeParse(Versioning, configuration);
  if (!versioning.success) return false;
  // Leaving off what is off takes no root.
  return versioning.output.MfaDelete === 'Disabled' ? 'unknown' : true;
};

const shutsNobodyOut = (
  service: string,
  name: string,
  request: v.InferOutput<typeof Request>,
): boolean => {
  if (service === 's3.amazonaws.com' && name === 'PutBucketPolicy') {
    return !mayShutOut(request.bucketPolicy, ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy']);
  }
  if (service === 'sqs.amazonaws.com' && name === 'SetQueueAttributes') {
    const attributes = v.safeParse(Attributes, request.attributes);
    if (!attributes.success || Array.isArray(request.attributes)) return false;
    const { Policy } = attributes.output;
    const isSet = Object.hasOwn(attributes.output, 'Policy');
    return !isSet || !mayShutOut(Policy, ['sqs:SetQueueAttributes', 'sqs:RemovePermission']);
  }
  return false;
};

/** Reads the parameters of a request to a service. Untrusted; never throws. */
export const readRootRequest = (
  service: string,
  name: string,
  parameters: unknown,
): RootRequest => {
  const request = v.parse(Request, parameters);
  return {
    namesUser: !ROOT_NAMES.includes(request.userName),
    setsMfaDelete: mfaDeleteOf(request.VersioningConfiguration),
    shutsNobodyOut: shutsNobodyOut(service, name, request),
    deactivates: request.status === 'Inactive',
  };
};
