import type { AccountScenario } from '../scenario.ts';
import type { CompleteOrganization } from '../scenario/organization.ts';
import { Random } from './random.ts';
import type { RootTruth } from './root-truth.ts';
import { rootTruth } from './root-truth.ts';
import type { Place, RootDenial, UnitTree } from './unit-tree.ts';

type State = NonNullable<CompleteOrganization['accounts']>[number]['state'];

/** What a seed says about one account. */
export interface AccountTruth {
  readonly id: string;
  readonly kind: 'management' | 'member';
  readonly name: string;
  readonly email: string;
  readonly state: State;
  /** The units it is in, from the outermost on; none: directly under the root. */
  readonly unitIds: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly root: RootTruth;
  /** What the organisation's policies do to root. */
  readonly rootDenial: RootDenial;
  /** Whether the role of the audit is there. */
  readonly hasRole: boolean;
  readonly denials: readonly string[];
  readonly throttles: Readonly<Record<string, number>>;
}

/** What a seed leaves open. How much goes wrong are shares of the active members; nothing where nothing is said. */
export interface SeedOptions {
  /** A call is answered Throttling before it works. */
  readonly throttled?: number;
  /** A call is not allowed. */
  readonly denied?: number;
  /** The role of the audit is missing. */
  readonly withoutRole?: number;
  /** How that role is called. */
  readonly roleName?: string;
  /** Every account's credential report: there and fresh where nothing is said. */
  readonly reports?: ReportsOption;
}

/** A daily audit finds every report `expired`, and AWS takes two to three seconds to make one. */
export type ReportsOption = Pick<
  NonNullable<AccountScenario['credentialReport']>,
  'state' | 'makingMs'
>;

interface Weighted {
  readonly state: State;
  readonly weight: number;
}

const PERSONS = ['maria.santos', 'john.doe', 'wei.chen', 'amara.okafor'] as const;
const OWNERS = ['payments', 'platform', 'data', 'web', 'research'] as const;
const STATES: readonly [Weighted, ...Weighted[]] = [
  { state: 'ACTIVE', weight: 970 },
  { state: 'SUSPENDED', weight: 15 },
  { state: 'PENDING_CLOSURE', weight: 7 },
  { state: 'CLOSED', weight: 8 },
];
const DENIALS: readonly [readonly string[], ...(readonly string[])[]] = [
  ['iam:GetAccountSummary'],
  ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
  ['iam:ListVirtualMFADevices'],
];
const THROTTLED = [
  'iam:GetAccountSummary',
  'iam:GetCredentialReport',
  'iam:ListVirtualMFADevices',
] as const;

/** The account at this place of the list: the same one, however many there are. */
export function accountTruth(
  seed: number,
  index: number,
  tree: UnitTree,
  { throttled = 0, denied = 0, withoutRole = 0 }: SeedOptions,
): AccountTruth {
  const random = new Random(seed, index + 1);
  const id = accountId(seed, index);
  const isManagement = index === 0;
  // The second account administers IAM for the others.
  const isDelegate = index === 1;

  const drawnState = random.weighted(STATES).state;
  const drawnPlace = random.weighted(tree.active);
  const state = isManagement || isDelegate ? 'ACTIVE' : drawnState;
  const place = accountPlace(state, isDelegate ? tree.security : drawnPlace, tree);
  const owner = random.pick(OWNERS);
  const name = isManagement ? 'management' : `${owner}-${place.stage}-${index}`;
  const person = random.pick(PERSONS);
  const root = rootTruth(random, id, isManagement);

  const mayFail = state === 'ACTIVE' && !isManagement && !isDelegate;
  const drawn = (share: number): boolean => random.chance(share) && mayFail;
  const isThrottled = drawn(throttled);
  const throttles = { [random.pick(THROTTLED)]: random.whole(1, 2) };
  const isDenied = drawn(denied);
  const denials = random.pick(DENIALS);
  return {
    id,
    kind: isManagement ? 'management' : 'member',
    name,
    email: random.chance(0.92) ? `aws+${name}@example.com` : `${person}.${index}@example.org`,
    state,
    unitIds: isManagement ? [] : place.unitIds,
    tags: { owner, stage: isManagement ? 'management' : place.stage },
    root,
    rootDenial: isManagement ? 'none' : place.rootDenial,
    hasRole: !drawn(withoutRole),
    denials: isDenied ? denials : [],
    throttles: isThrottled ? throttles : {},
  };
}

const accountPlace = (state: State, place: Place, { suspended }: UnitTree): Place =>
  state === 'ACTIVE' ? place : suspended;

const FIRST_ID = 100_000_000_000;
const IDS = 900_000_000_000;
/** Has no divisor in common with the number of ids: no two accounts get the same one. */
const STRIDE = 7_919_000_003;

function accountId(seed: number, index: number): string {
  const start = new Random(seed).whole(0, IDS - 1);
  return String(FIRST_ID + ((start + index * STRIDE) % IDS));
}
