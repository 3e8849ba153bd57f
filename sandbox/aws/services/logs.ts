import * as v from 'valibot';

import { regionalArn } from '../arn.ts';
import { AwsError } from '../aws-error.ts';
import { jsonProtocol } from '../protocol/json.ts';
import type { Structure } from '../protocol/value.ts';
import { alarmRegion } from '../trail.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { Service, SignedCall, SignedOperation } from './service.ts';

const LARGEST_PAGE = 50;
/** The creation time that every filter has. */
const CREATED = Date.parse('2024-01-01T00:00:00Z');

const filtersInput = v.object({
  logGroupName: v.optional(v.string()),
  filterNamePrefix: v.optional(v.string(), ''),
  metricName: v.optional(v.string()),
  metricNamespace: v.optional(v.string()),
  nextToken: v.optional(v.string()),
  limit: v.optional(v.number(), LARGEST_PAGE),
});

function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', 400, message);
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html */
function describeMetricFilters(call: SignedCall): Structure {
  const input = readInput(filtersInput, call);
  const { logGroupName, metricName, metricNamespace } = input;
  if ((metricName === undefined) !== (metricNamespace === undefined)) {
    throw invalidParameter('metricName and metricNamespace must be given together.');
  }
  if (input.limit < 1 || input.limit > LARGEST_PAGE) {
    throw invalidParameter(`limit must be between 1 and ${LARGEST_PAGE}.`);
  }
  const { scenario } = call.account;
  const groups = scenario.logGroups.filter(
    ({ name, region = alarmRegion(scenario) }) =>
      region === call.region && (logGroupName === undefined || name === logGroupName),
  );
  if (logGroupName !== undefined && groups.length === 0) {
    throw new AwsError('ResourceNotFoundException', 400, 'The specified log group does not exist.');
  }
  const filters = groups.flatMap(({ name, metricFilters }) =>
    metricFilters
      .filter(
        ({ filterName, metricTransformations }) =>
          // AWS looks at the prefix only where the group is named.
          (logGroupName === undefined || filterName.startsWith(input.filterNamePrefix)) &&
          (metricName === undefined ||
            metricTransformations.some(
              (metric) =>
                metric.metricName === metricName && metric.metricNamespace === metricNamespace,
            )),
      )
      .map((filter) => ({ ...filter, creationTime: CREATED, logGroupName: name })),
  );
  const { items, next } = pageAfter(filters, input.nextToken, input.limit, () =>
    invalidParameter('The specified nextToken is invalid.'),
  );
  return { metricFilters: items, nextToken: next };
}

export const logs: Service = {
  name: 'logs',
  protocol: jsonProtocol({ version: '1.1', target: 'Logs_20140328' }),
  operations: new Map<string, SignedOperation>([['DescribeMetricFilters', describeMetricFilters]]),
  authorizations: new Map([
    [
      'DescribeMetricFilters',
      ({ input, account, region }) => {
        const group = v.safeParse(v.object({ logGroupName: v.string() }), input);
        const name = group.success ? group.output.logGroupName : '';
        return {
          resource: regionalArn(account.scenario, 'logs', region, `log-group:${name}:log-stream:`),
        };
      },
    ],
  ]),
};
