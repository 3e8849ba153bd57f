import { createHash } from 'node:crypto';

import * as v from 'valibot';

import { AwsError } from '../aws-error.ts';
import { restJsonProtocol } from '../protocol/rest-json.ts';
import type { Structure, Value } from '../protocol/value.ts';
import type { Detection, Finding } from '../scenario/guard-duty.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { Authorization, Service, SignedCall } from './service.ts';

const texts = v.optional(v.array(v.string()));

const input = v.object({
  findingCriteria: v.optional(
    v.object({
      criterion: v.optional(
        v.record(
          v.string(),
          v.object({
            eq: texts,
            equals: texts,
            neq: texts,
            notEquals: texts,
            greaterThanOrEqual: v.optional(v.number()),
          }),
        ),
        {},
      ),
    }),
    {},
  ),
  findingIds: v.optional(v.array(v.string()), []),
  maxResults: v.optional(v.number(), 50),
  nextToken: v.optional(v.string()),
});

type Criterion = v.InferOutput<typeof input>['findingCriteria']['criterion'];

const ON: Detection = { status: 'ENABLED', findings: [] };

const badRequest = (message: string): AwsError => new AwsError('BadRequestException', 400, message);

const detection = ({ account, region }: SignedCall): Detection =>
  account.scenario.guardDuty.regions[region] ?? ON;

/** 32 hexadecimal digits that are always the same for one name. */
const hexId = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 32);

const detectorId = ({ account, region }: SignedCall): string =>
  hexId(`detector/${account.id}/${region}`);

const findingId = (call: SignedCall, finding: Finding, index: number): string =>
  finding.id ?? hexId(`finding/${detectorId(call)}/${index}`);

function listDetectors(call: SignedCall): Structure {
  return { detectorIds: detection(call).status === 'none' ? [] : [detectorId(call)] };
}

/** Refuses a detector that this account does not have in this Region. */
function openDetector(call: SignedCall): Detection {
  const found = detection(call);
  if (found.status === 'none' || call.params['detectorId'] !== detectorId(call)) {
    throw badRequest(
      'The request is rejected because the input detectorId is not owned by the current account.',
    );
  }
  return found;
}

function getDetector(call: SignedCall): Structure {
  const { status } = openDetector(call);
  const { id, partition } = call.account.scenario;
  return {
    createdAt: '2024-01-01T00:00:00.000Z',
    findingPublishingFrequency: 'SIX_HOURS',
    serviceRole: `arn:${partition}:iam::${id}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
    status,
    updatedAt: '2024-01-01T00:00:00.000Z',
    tags: {},
  };
}

function listFindings(call: SignedCall): Structure {
  const { findings } = openDetector(call);
  const { findingCriteria, maxResults, nextToken } = readInput(input, call);
  const wanted = findings
    .map((finding, index) => ({ id: findingId(call, finding, index), finding }))
    .filter(({ id, finding }) => fits(id, finding, findingCriteria.criterion));
  const size = Math.min(maxResults, call.account.scenario.guardDuty.pageSize);
  const invalidToken = (): AwsError =>
    badRequest('The request is rejected because the nextToken is invalid.');
  const { items, next } = pageAfter(wanted, nextToken, size, invalidToken);
  return { findingIds: items.map(({ id }) => id), nextToken: next };
}

function fits(id: string, finding: Finding, criterion: Criterion): boolean {
  const fields: Readonly<Record<string, string>> = {
    id,
    'resource.accessKeyDetails.userType': finding.userType ?? '',
    type: finding.type,
    severity: String(finding.severity),
    'service.archived': String(finding.archived),
  };
  return Object.entries(criterion).every(([field, condition]) => {
    const { eq, equals, neq, notEquals, greaterThanOrEqual } = condition;
    const value = fields[field];
    if (value === undefined) {
      throw badRequest(`The sandbox does not know the criterion ${field}.`);
    }
    const wanted = equals ?? eq;
    return (
      (wanted === undefined || wanted.includes(value)) &&
      (greaterThanOrEqual === undefined || Number(value) >= greaterThanOrEqual) &&
      !(notEquals ?? neq ?? []).includes(value)
    );
  });
}

function getFindings(call: SignedCall): Structure {
  const { findings } = openDetector(call);
  const { findingIds } = readInput(input, call);
  return {
    findings: findings
      .map((finding, index) => ({ id: findingId(call, finding, index), finding }))
      .filter(({ id }) => findingIds.includes(id))
      .map(({ id, finding }): Value => shape(call, id, finding)),
  };
}

function shape(call: SignedCall, id: string, finding: Finding): Structure {
  const { region, account } = call;
  const { partition } = account.scenario;
  const detector = detectorId(call);
  return {
    accountId: finding.accountId ?? account.id,
    arn: `arn:${partition}:guardduty:${region}:${account.id}:detector/${detector}/finding/${id}`,
    createdAt: finding.createdAt,
    description: finding.title,
    id,
    partition,
    region,
    resource:
      finding.userType === null
        ? { resourceType: 'AttackSequence' }
        : {
            resourceType: 'AccessKey',
            accessKeyDetails: {
              principalId: finding.accountId ?? account.id,
              userName: finding.userType,
              userType: finding.userType,
            },
          },
    schemaVersion: '2.0',
    service: {
      serviceName: 'guardduty',
      detectorId: detector,
      archived: finding.archived,
      count: finding.count,
      detection: finding.actors && {
        sequence: {
          uid: id,
          description: finding.title,
          signals: [],
          actors: finding.actors.map((type, index) => ({
            id: `actor-${String(index)}`,
            user: { name: 'somebody', uid: `AIDA${String(index)}`, type },
          })),
        },
      },
      eventFirstSeen: finding.createdAt,
      eventLastSeen: finding.updatedAt,
    },
    severity: finding.severity,
    title: finding.title,
    type: finding.type,
    updatedAt: finding.updatedAt,
  };
}

const onDetector = (call: SignedCall): Authorization => {
  const { account, region, params } = call;
  const { partition } = account.scenario;
  return {
    resource: `arn:${partition}:guardduty:${region}:${account.id}:detector/${params['detectorId'] ?? '*'}`,
  };
};

export const guardduty: Service = {
  name: 'guardduty',
  protocol: restJsonProtocol({
    ListDetectors: 'GET /detector',
    GetDetector: 'GET /detector/{detectorId}',
    ListFindings: 'POST /detector/{detectorId}/findings',
    GetFindings: 'POST /detector/{detectorId}/findings/get',
  }),
  operations: new Map([
    ['ListDetectors', listDetectors],
    ['GetDetector', getDetector],
    ['ListFindings', listFindings],
    ['GetFindings', getFindings],
  ]),
  authorizations: new Map(
    ['ListDetectors', 'GetDetector', 'ListFindings', 'GetFindings'].map((action) => [
      action,
      onDetector,
    ]),
  ),
};
