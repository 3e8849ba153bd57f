import { quoted } from '../model/text.ts';
import { eventsOf, isLogging, trailBlanks, trailGaps } from '../matching/alarms/trail-gaps.ts';
import type { Check } from '../model/check.ts';
import { fail, type Facts, type Judgement, pass, unreadable } from '../model/judgement.ts';
import type { Trail } from '../model/monitoring/trail.ts';

/** What a trail lacks, part by part: another gap of the same number is a worse fact, too. */
type Lack = Readonly<
  Record<'stopped' | 'oneRegion' | 'noGlobalServices' | 'reads' | 'writes', number | null>
>;

const NO_TRAIL: Lack = { stopped: 1, oneRegion: 1, noGlobalServices: 1, reads: 2, writes: 2 };

const LEFT_OUT = { all: 0, some: 1, none: 2 } as const;

const flag = (isLacking: boolean): number => (isLacking ? 1 : 0);

const lackOf = (trail: Trail): Lack => {
  const events = eventsOf(trail);
  const logging = isLogging(trail);
  return {
    stopped: logging === undefined ? null : flag(!logging),
    oneRegion: flag(!trail.isMultiRegion),
    noGlobalServices: flag(!trail.hasGlobalServices),
    reads: events === undefined ? null : LEFT_OUT[events.reads],
    writes: events === undefined ? null : LEFT_OUT[events.writes],
  };
};

const weight = (trail: Trail): number =>
  Object.values(lackOf(trail)).reduce<number>((sum, each) => sum + (each ?? 0), 0);

const named = (trails: readonly Trail[]): string =>
  trails.map(({ name }) => quoted(name)).join(' and ');

/** One trail that logs everything, or one that logs what reads and one that logs what writes. */
const complete = (trails: readonly Trail[]): readonly Trail[] | undefined => {
  const readable = trails.filter((trail) => trailBlanks(trail).length === 0);
  const one = readable.find((trail) => trailGaps(trail).length === 0);
  if (one !== undefined) return [one];
  // What it lacks is the other half, and nothing else.
  const half = (has: 'reads' | 'writes', lacks: 'reads' | 'writes'): Trail | undefined =>
    readable.find((trail) => {
      const events = eventsOf(trail);
      return trailGaps(trail).length === 1 && events?.[has] === 'all' && events[lacks] !== 'all';
    });
  const [reading, writing] = [half('reads', 'writes'), half('writes', 'reads')];
  return reading === undefined || writing === undefined ? undefined : [reading, writing];
};

const deliveryErrors = (trails: readonly Trail[]): readonly string[] =>
  trails.flatMap(({ status }) => ('state' in status ? [] : (status.deliveryError ?? [])));

const passing = (good: readonly Trail[], facts: Facts): Judgement => {
  const leftOut = [...new Set(good.flatMap((trail) => eventsOf(trail)?.leftOut ?? []))];
  const errors = deliveryErrors(good);
  const reason =
    good.length === 1
      ? `The trail ${named(good)} logs the management events of every Region.`
      : `The trails ${named(good)} together log the management events of every Region.`;
  return pass(reason, {
    facts: {
      ...facts,
      trail: good.map(({ name }) => name).join(', '),
      ...(leftOut.length === 0 ? {} : { leftOut: leftOut.join(', ') }),
      ...(errors.length === 0 ? {} : { deliveryError: errors.join(', ') }),
    },
    note:
      errors.length === 0
        ? undefined
        : `The last delivery to the bucket of ${named(good)} failed (${errors.join(', ')}).`,
  });
};

export const cloudtrailLogging: Check = {
  id: 'cloudtrail-logging',
  title: 'A multi-Region trail logs management events',
  theme: 'monitoring',
  severity: 'high',
  exposes: ['stopped', 'oneRegion', 'noGlobalServices', 'reads', 'writes'],
  judges:
    'A multi-Region trail logs all management events at this moment, those of global services included; or two do so together, one all that read and the other all that write. Events of KMS and of the RDS Data API may be left out. A failed delivery to the bucket is told and is no finding.',
  why: 'Without a trail nothing that root does is kept for longer than 90 days, and no alarm or event rule ever hears of it. One Region without a trail is where an intruder works.',
  remediation: {
    console: [
      'Open **CloudTrail → Trails** and choose **Create trail**, or open the trail there is. In an organisation do so in the management account and choose **Enable for all accounts in my organization**.',
      'Leave **Multi-region trail** on, and under **Management events** choose **Read** and **Write**.',
      'Where the trail has stopped choose **Start logging** at its top.',
    ],
    cli: [
      '# Names of your own, and a bucket whose policy lets CloudTrail write:',
      'aws cloudtrail create-trail --name management-events --s3-bucket-name BUCKET --is-multi-region-trail --enable-log-file-validation',
      'aws cloudtrail start-logging --name management-events',
    ],
  },
  references: [
    {
      title: 'Create a trail',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html',
    },
    {
      title: 'Log management events',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '2.1',
      '1.3': '3.1',
      '1.4': '3.1',
      '1.5': '3.1',
      '2.0': '3.1',
      '3.0': '3.1',
      '4.0.1': '3.1',
      '5.0': '3.1',
      '6.0': '4.1',
      '7.0': '4.1',
    },
    securityHub: ['CloudTrail.1'],
    config: ['MULTI_REGION_CLOUD_TRAIL_ENABLED'],
    prowler: [
      'cloudtrail_multi_region_enabled',
      'cloudtrail_multi_region_enabled_logging_management_events',
    ],
  },
  sources: ['trails'],
  judge: ({ readings: { trails } }) => {
    if (trails.state !== 'known') return unreadable(trails);
    const { value } = trails;
    const facts: Facts = { trails: value.length };
    const good = complete(value);
    if (good !== undefined) return passing(good, facts);
    const [blank, ...blanks] = value
      .filter((trail) => trailGaps(trail).length === 0)
      .flatMap(trailBlanks);
    if (blank !== undefined) return unreadable(blank, { facts }, ...blanks);
    const [best] = [...value].sort(
      (left, right) =>
        trailGaps(left).length - trailGaps(right).length || weight(left) - weight(right),
    );
    if (best === undefined) {
      return fail('The account has no CloudTrail trail.', { facts, exposure: NO_TRAIL });
    }
    const gaps = trailGaps(best);
    return fail(`The trail ${quoted(best.name)} ${gaps.join(' and ')}.`, {
      facts: { ...facts, trail: best.name },
      exposure: lackOf(best),
    });
  },
};
