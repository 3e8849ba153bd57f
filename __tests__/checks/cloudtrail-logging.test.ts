import { cloudtrailLogging } from '../../src/checks/cloudtrail-logging.ts';
import type { Readings } from '../../src/model/evidence.ts';
import { denied, type EvidenceParts, known, throttled } from './evidence.ts';
import { trail } from '../matching/trail.ts';
import { type Case, describeCheck } from './cases.ts';
import type { Trail } from '../../src/model/monitoring/trail.ts';

const given = (...trails: readonly Trail[]): EvidenceParts => ({
  readings: { trails: known<readonly Trail[]>(trails) },
});

const unread = (trails: Readings['trails']): EvidenceParts => ({ readings: { trails } });

const STATUS = 'cloudtrail:GetTrailStatus';
const SELECTORS = 'cloudtrail:GetEventSelectors';

const ORGANIZATION = {
  name: 'organization',
  isOfOrganization: true,
  arn: 'arn:aws:cloudtrail:us-east-1:999999999999:trail/organization',
};

const NO_LACK = {
  stopped: 0,
  oneRegion: 0,
  noGlobalServices: 0,
  reads: 0,
  writes: 0,
  undelivered: 0,
};

const lacking = (
  parts: Readonly<Partial<Record<keyof typeof NO_LACK, number | null>>>,
): Readonly<Record<string, number | null>> => ({ ...NO_LACK, ...parts });

const at = (text: string): Date => new Date(`${text}Z`);
const LONG_AGO = at('2025-06-01T08:00:00');
const STALE = at('2026-11-19T11:59:00');
const RECENT = at('2026-11-21T11:55:00');

const DELIVERIES: readonly Case[] = [
  {
    name: 'the bucket is gone, and the last delivery was long ago',
    given: given(trail({ status: { deliveryError: 'NoSuchBucket', deliveredAt: LONG_AGO } })),
    outcome: 'fail',
    reason:
      'The trail “management-events” cannot write to its bucket (NoSuchBucket, last delivery on 2025-06-01 08:00 UTC).',
    facts: { deliveryError: 'NoSuchBucket', deliveredAt: '2025-06-01T08:00:00.000Z' },
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'a delivery failed after one of minutes ago',
    given: given(trail({ status: { deliveryError: 'AccessDenied', deliveredAt: RECENT } })),
    outcome: 'fail',
    reason: 'cannot write to its bucket (AccessDenied, last delivery on 2026-11-21 11:55 UTC).',
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'a delivery failed, and none ever succeeded',
    given: given(trail({ status: { deliveryError: 'NoSuchBucket', deliveredAt: undefined } })),
    outcome: 'fail',
    reason: '(NoSuchBucket, nothing was ever delivered).',
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'a delivery failed, and the last attempt came after the last success',
    given: given(
      trail({
        status: {
          deliveryError: 'AccessDenied',
          deliveredAt: at('2026-11-21T11:00:00'),
          deliveryAttemptedAt: RECENT,
        },
      }),
    ),
    outcome: 'fail',
    reason: 'cannot write to its bucket (AccessDenied',
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'a delivery failed, digests or not',
    given: given(
      trail({
        status: { deliveryError: 'AccessDenied', deliveredAt: STALE, digestDeliveredAt: RECENT },
      }),
    ),
    outcome: 'fail',
    reason: 'cannot write to its bucket',
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'a delivery failed once, and the last attempt was a success',
    given: given(
      trail({
        status: {
          deliveryError: 'SlowDown',
          deliveredAt: RECENT,
          deliveryAttemptedAt: RECENT,
        },
      }),
    ),
    outcome: 'pass',
    reason: 'logs the management events',
  },
  {
    name: 'nothing was delivered for more than two days, and no error is told',
    given: given(trail({ status: { deliveredAt: STALE } })),
    outcome: 'fail',
    reason: 'has delivered nothing to its bucket since 2026-11-19 11:59 UTC.',
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'nothing happened for more than two days, and the digests come',
    given: given(trail({ status: { deliveredAt: STALE, digestDeliveredAt: RECENT } })),
    outcome: 'pass',
    reason: 'logs the management events',
  },
  {
    name: 'nothing was ever delivered',
    given: given(trail({ status: { deliveredAt: undefined } })),
    outcome: 'fail',
    reason: 'has never delivered anything to its bucket.',
    exposure: lacking({ undelivered: 1 }),
  },
  {
    name: 'started minutes ago: the first files are still to come',
    given: given(trail({ status: { deliveredAt: undefined, startedAt: RECENT } })),
    outcome: 'unknown',
    reason:
      'The trail “management-events” was started on 2026-11-21 11:55 UTC and has not delivered to its bucket yet.',
  },
  {
    name: 'the organization’s, of whose deliveries a member is told nothing',
    given: given(trail({ ...ORGANIZATION, status: { deliveredAt: undefined } })),
    outcome: 'unknown',
    reason: 'AWS does not tell this account whether the organization’s trail “organization”',
  },
  {
    name: 'a trail that cannot write beside one that can',
    given: given(
      trail({ name: 'broken', status: { deliveryError: 'NoSuchBucket', deliveredAt: LONG_AGO } }),
      trail({ name: 'good' }),
    ),
    outcome: 'pass',
    reason: 'The trail “good” logs',
  },
  {
    name: 'one for what reads, and one for what writes that cannot write',
    given: given(
      trail({ name: 'reads', events: { reads: 'all', writes: 'none', leftOut: [] } }),
      trail({
        name: 'writes',
        events: { reads: 'none', writes: 'all', leftOut: [] },
        status: { deliveryError: 'NoSuchBucket', deliveredAt: LONG_AGO },
      }),
    ),
    outcome: 'fail',
    reason: 'The trail “reads” logs no management events that write.',
    exposure: lacking({ writes: 2 }),
  },
  {
    name: 'one for what reads, and one for what writes whose status is denied',
    given: given(
      trail({ name: 'reads', events: { reads: 'all', writes: 'none', leftOut: [] } }),
      trail({
        name: 'writes',
        events: { reads: 'none', writes: 'all', leftOut: [] },
        status: denied(STATUS),
      }),
    ),
    outcome: 'unknown',
    reason: STATUS,
    missing: [STATUS],
  },
  {
    name: 'one that cannot write, and one that may not be read',
    given: given(
      trail({ status: { deliveryError: 'NoSuchBucket', deliveredAt: LONG_AGO } }),
      trail({ ...ORGANIZATION, status: denied(STATUS) }),
    ),
    outcome: 'unknown',
    reason: STATUS,
    missing: [STATUS],
  },
];

describeCheck(cloudtrailLogging, [
  {
    name: 'a multi-Region trail that logs everything',
    given: given(trail()),
    outcome: 'pass',
    reason: 'The trail “management-events” logs the management events of every Region.',
    facts: { trails: 1, trail: 'management-events' },
  },
  {
    name: 'the organisation’s trail',
    given: given(trail(ORGANIZATION)),
    outcome: 'pass',
    reason: 'The trail “organization” logs',
  },
  {
    name: 'a good trail beside bad ones',
    given: given(trail({ name: 'old', isMultiRegion: false }), trail({ name: 'new' })),
    outcome: 'pass',
    reason: 'The trail “new” logs',
    facts: { trails: 2 },
  },
  {
    name: 'a good trail beside one that may not be read',
    given: given(
      trail({ ...ORGANIZATION, status: denied(STATUS), events: denied(SELECTORS) }),
      trail({ name: 'own' }),
    ),
    outcome: 'pass',
    reason: 'The trail “own” logs',
  },
  {
    name: 'one trail for what reads and one for what writes',
    given: given(
      trail({ name: 'reads', events: { reads: 'all', writes: 'none', leftOut: [] } }),
      trail({ name: 'writes', events: { reads: 'none', writes: 'all', leftOut: [] } }),
    ),
    outcome: 'pass',
    reason: 'The trails “reads” and “writes” together log the management events of every Region.',
  },
  {
    name: 'without the services that fill the log',
    given: given(
      trail({ events: { reads: 'all', writes: 'all', leftOut: ['kms.amazonaws.com'] } }),
    ),
    outcome: 'pass',
    reason: 'logs the management events',
    facts: { leftOut: 'kms.amazonaws.com' },
  },
  ...DELIVERIES,
  {
    name: 'in China, where CloudTrail is the same',
    given: { ...given(trail()), partition: 'aws-cn' },
    outcome: 'pass',
    reason: 'logs the management events',
  },

  {
    name: 'no trail at all',
    given: given(),
    outcome: 'fail',
    reason: 'The account has no CloudTrail trail.',
    exposure: {
      stopped: 1,
      oneRegion: 1,
      noGlobalServices: 1,
      reads: 2,
      writes: 2,
      undelivered: 1,
    },
    facts: { trails: 0 },
  },
  {
    name: 'stopped',
    given: given(trail({ status: { isLogging: false } })),
    outcome: 'fail',
    reason: 'The trail “management-events” does not log now.',
    exposure: lacking({ stopped: 1 }),
  },
  {
    name: 'one Region',
    given: given(trail({ isMultiRegion: false })),
    outcome: 'fail',
    reason: 'The trail “management-events” covers one Region only.',
    exposure: lacking({ oneRegion: 1 }),
  },
  {
    name: 'no global services',
    given: given(trail({ hasGlobalServices: false })),
    outcome: 'fail',
    reason: 'The trail “management-events” leaves out global services.',
    exposure: lacking({ noGlobalServices: 1 }),
  },
  {
    name: 'data events only',
    given: given(trail({ events: { reads: 'none', writes: 'none', leftOut: [] } })),
    outcome: 'fail',
    reason: 'The trail “management-events” logs no management events.',
    exposure: lacking({ reads: 2, writes: 2 }),
  },
  {
    name: 'writes only',
    given: given(trail({ events: { reads: 'none', writes: 'all', leftOut: [] } })),
    outcome: 'fail',
    reason: 'The trail “management-events” logs no management events that read.',
    exposure: lacking({ reads: 2 }),
  },
  {
    name: 'some writes only',
    given: given(trail({ events: { reads: 'all', writes: 'some', leftOut: [] } })),
    outcome: 'fail',
    reason: 'The trail “management-events” leaves out some management events that write.',
    exposure: lacking({ writes: 1 }),
  },
  {
    name: 'some of everything',
    given: given(trail({ events: { reads: 'some', writes: 'some', leftOut: [] } })),
    outcome: 'fail',
    reason: 'The trail “management-events” leaves out some management events.',
    exposure: lacking({ reads: 1, writes: 1 }),
  },
  {
    name: 'some writes and no reads',
    given: given(trail({ events: { reads: 'none', writes: 'some', leftOut: [] } })),
    outcome: 'fail',
    reason: 'The trail “management-events” leaves out some management events.',
    exposure: lacking({ reads: 2, writes: 1 }),
  },
  {
    name: 'two trails for what writes, none for what reads',
    given: given(
      trail({ events: { reads: 'none', writes: 'all', leftOut: [] } }),
      trail({ events: { reads: 'some', writes: 'all', leftOut: [] } }),
    ),
    outcome: 'fail',
    reason: 'leaves out some management events that read.',
    exposure: lacking({ reads: 1 }),
  },
  {
    name: 'reads and writes in trails of which one has stopped',
    given: given(
      trail({ events: { reads: 'all', writes: 'none', leftOut: [] } }),
      trail({
        events: { reads: 'none', writes: 'all', leftOut: [] },
        status: { isLogging: false },
      }),
    ),
    outcome: 'fail',
    reason: 'logs no management events that write.',
    exposure: lacking({ writes: 2 }),
  },
  {
    name: 'everything at once',
    given: given(
      trail({
        isMultiRegion: false,
        hasGlobalServices: false,
        events: { reads: 'none', writes: 'none', leftOut: [] },
        status: { isLogging: false },
      }),
    ),
    outcome: 'fail',
    reason:
      'The trail “management-events” covers one Region only and logs no management events and leaves out global services and does not log now.',
    exposure: {
      stopped: 1,
      oneRegion: 1,
      noGlobalServices: 1,
      reads: 2,
      writes: 2,
      undelivered: 0,
    },
  },
  {
    name: 'the best of bad ones is named',
    given: given(
      trail({ name: 'worse', isMultiRegion: false, status: { isLogging: false } }),
      trail({ name: 'better', isMultiRegion: false }),
    ),
    outcome: 'fail',
    reason: 'The trail “better” covers one Region only.',
    exposure: lacking({ oneRegion: 1 }),
  },
  {
    name: 'bad whatever its status is',
    given: given(trail({ isMultiRegion: false, status: denied(STATUS) })),
    outcome: 'fail',
    reason: 'covers one Region only.',
    exposure: lacking({ oneRegion: 1, stopped: null, undelivered: null }),
  },
  {
    name: 'a name that would break the sentence',
    given: given(trail({ name: `two\nlines ${'x'.repeat(300)}`, isMultiRegion: false })),
    outcome: 'fail',
    reason: /^The trail “two lines x{89}…” covers one Region only\.$/,
    exposure: lacking({ oneRegion: 1 }),
  },

  {
    name: 'the trails are denied',
    given: unread(denied('cloudtrail:DescribeTrails')),
    outcome: 'unknown',
    reason: 'The audit role is not allowed to call cloudtrail:DescribeTrails.',
    missing: ['cloudtrail:DescribeTrails'],
  },
  {
    name: 'the trails are throttled',
    given: unread(throttled('cloudtrail:DescribeTrails')),
    outcome: 'unknown',
    reason: 'throttling',
  },
  {
    name: 'a member may not see its organisation’s trail in detail',
    given: given(trail({ ...ORGANIZATION, status: denied(STATUS), events: denied(SELECTORS) })),
    outcome: 'unknown',
    reason: `not allowed to call ${STATUS}.`,
    missing: [STATUS, SELECTORS],
  },
  {
    name: 'a stopped trail beside one that may not be read',
    given: given(
      trail({ status: { isLogging: false } }),
      trail({ ...ORGANIZATION, events: denied(SELECTORS) }),
    ),
    outcome: 'unknown',
    reason: `not allowed to call ${SELECTORS}.`,
    missing: [SELECTORS],
  },
]);
