import { quoted } from '../model/text.ts';
import { eventsOf, isLogging, trailBlanks, trailGaps } from '../matching/alarms/trail-gaps.ts';
import type { Check } from '../model/check.ts';
import { fail, type Facts, type Judgement, pass, unknown, unreadable } from '../model/judgement.ts';
import type { Trail } from '../model/monitoring/trail.ts';
import { type Delivery, deliveryOf } from './support/trail-delivery.ts';

/** What a trail lacks, part by part: another gap of the same number is a worse fact, too. */
type Lack = Readonly<
  Record<
    'stopped' | 'oneRegion' | 'noGlobalServices' | 'reads' | 'writes' | 'undelivered',
    number | null
  >
>;

const NO_TRAIL: Lack = {
  stopped: 1,
  oneRegion: 1,
  noGlobalServices: 1,
  reads: 2,
  writes: 2,
  undelivered: 1,
};

const LEFT_OUT = { all: 0, some: 1, none: 2 } as const;

/** A trail, and whether what it logs reaches its bucket. */
interface Judged {
  readonly trail: Trail;
  readonly delivery: Delivery;
  /** Everything that is known to be wrong with it; each goes on a sentence about it. */
  readonly gaps: readonly string[];
}

const judged = (trail: Trail, accountId: string, now: Date): Judged => {
  const delivery = deliveryOf(trail, accountId, now);
  return {
    trail,
    delivery,
    gaps: [...trailGaps(trail), ...(delivery.state === 'broken' ? [delivery.gap] : [])],
  };
};

const flag = (isLacking: boolean): number => (isLacking ? 1 : 0);

const lackOf = ({ trail, delivery }: Judged): Lack => {
  const events = eventsOf(trail);
  const logging = isLogging(trail);
  return {
    stopped: logging === undefined ? null : flag(!logging),
    oneRegion: flag(!trail.isMultiRegion),
    noGlobalServices: flag(!trail.hasGlobalServices),
    reads: events === undefined ? null : LEFT_OUT[events.reads],
    writes: events === undefined ? null : LEFT_OUT[events.writes],
    undelivered:
      logging === undefined || delivery.state === 'unclear'
        ? null
        : flag(delivery.state === 'broken'),
  };
};

const weight = (each: Judged): number =>
  Object.values(lackOf(each)).reduce<number>((sum, lack) => sum + (lack ?? 0), 0);

const named = (all: readonly Judged[]): string =>
  all.map(({ trail }) => quoted(trail.name)).join(' and ');

const isCertain = ({ trail, delivery }: Judged): boolean =>
  trailBlanks(trail).length === 0 && delivery.state !== 'unclear';

/** One trail that logs everything, or one that logs what reads and one that logs what writes. */
const complete = (all: readonly Judged[]): readonly Judged[] | undefined => {
  const one = all.find(({ gaps }) => gaps.length === 0);
  if (one !== undefined) return [one];
  // What it lacks is the other half, and nothing else.
  const half = (has: 'reads' | 'writes', lacks: 'reads' | 'writes'): Judged | undefined =>
    all.find(({ trail, gaps }) => {
      const events = eventsOf(trail);
      return gaps.length === 1 && events?.[has] === 'all' && events[lacks] !== 'all';
    });
  const [reading, writing] = [half('reads', 'writes'), half('writes', 'reads')];
  return reading === undefined || writing === undefined ? undefined : [reading, writing];
};

const deliveryFacts = ({ status }: Trail): Facts =>
  'state' in status
    ? {}
    : {
        deliveryError: status.deliveryError ?? null,
        deliveredAt: status.deliveredAt?.toISOString() ?? null,
      };

const passing = (good: readonly Judged[], facts: Facts): Judgement => {
  const leftOut = [...new Set(good.flatMap(({ trail }) => eventsOf(trail)?.leftOut ?? []))];
  const reason =
    good.length === 1
      ? `The trail ${named(good)} logs the management events of every Region.`
      : `The trails ${named(good)} together log the management events of every Region.`;
  return pass(reason, {
    facts: {
      ...facts,
      trail: good.map(({ trail }) => trail.name).join(', '),
      ...(leftOut.length === 0 ? {} : { leftOut: leftOut.join(', ') }),
    },
  });
};

export const cloudtrailLogging: Check = {
  id: 'cloudtrail-logging',
  title: 'A multi-Region trail logs management events and delivers them',
  theme: 'monitoring',
  severity: 'high',
  exposes: ['stopped', 'oneRegion', 'noGlobalServices', 'reads', 'writes', 'undelivered'],
  judges:
    'A multi-Region trail logs all management events at this moment, those of global services included; or two do so together, one all that read and the other all that write. Events of KMS and of the RDS Data API may be left out. Its files reach its bucket: no delivery error without a later success, and a log or digest file within the last two days. Whether the files in the bucket are kept, complete and unchanged is not checked.',
  why: 'Without a trail that delivers, CloudTrail keeps what root does for 90 days only, and alarms on a log group see nothing of it. One Region without a trail is where an intruder works unseen.',
  remediation: {
    console: [
      'Open **CloudTrail → Trails** and choose **Create trail**, or open the trail there is. In an organisation do so in the management account and choose **Enable for all accounts in my organization**.',
      'Leave **Multi-region trail** on, and under **Management events** choose **Read** and **Write**.',
      'Where the trail has stopped choose **Start logging** at its top.',
      'Where it cannot write to its bucket, create the bucket again or repair its bucket policy (for `NoSuchBucket` or `AccessDenied`), or choose another bucket under **General details → Edit**.',
    ],
    cli: [
      '# Whether the trail that exists logs, and whether its last delivery failed:',
      'aws cloudtrail get-trail-status --name management-events',
      '# A trail that cannot write needs a bucket whose policy lets CloudTrail write:',
      'aws cloudtrail update-trail --name management-events --s3-bucket-name example-cloudtrail-bucket',
      '# Where there is no trail, with names of your own and such a bucket:',
      'aws cloudtrail create-trail --name management-events --s3-bucket-name example-cloudtrail-bucket --is-multi-region-trail --enable-log-file-validation',
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
  judge: ({ account, readings: { trails } }, _, now) => {
    if (trails.state !== 'known') return unreadable(trails);
    const all = trails.value.map((trail) => judged(trail, account.id, now));
    const facts: Facts = { trails: all.length };
    const good = complete(all.filter(isCertain));
    if (good !== undefined) return passing(good, facts);
    // What has no gap that is known may be good: whether it is could not be read.
    const whole = all.filter(({ gaps }) => gaps.length === 0);
    const perhaps = whole.length > 0 ? whole : (complete(all) ?? []);
    const [blank, ...blanks] = perhaps.flatMap(({ trail }) => trailBlanks(trail));
    if (blank !== undefined) return unreadable(blank, { facts }, ...blanks);
    for (const { delivery } of perhaps) {
      if (delivery.state === 'unclear') return unknown(delivery.reason, { facts });
    }
    const [best] = [...all].sort(
      (left, right) => left.gaps.length - right.gaps.length || weight(left) - weight(right),
    );
    if (best === undefined) {
      return fail('The account has no CloudTrail trail.', { facts, exposure: NO_TRAIL });
    }
    return fail(`The trail ${quoted(best.trail.name)} ${best.gaps.join(' and ')}.`, {
      facts: { ...facts, trail: best.trail.name, ...deliveryFacts(best.trail) },
      exposure: lackOf(best),
    });
  },
};
