import type {
  CompleteOrganization,
  MemberScenario,
  OrganizationPolicy,
  OrganizationScenario,
  Unit,
} from './scenario/organization.ts';
import { completeOrganization, FULL_AWS_ACCESS } from './scenario/organization.ts';
import { mergePatch } from './scenario-patch.ts';

/** An account's place in the organisation, with nothing left out. */
export interface Member extends Omit<MemberScenario, 'parent' | 'name' | 'email'> {
  readonly parent: string;
  readonly name: string;
  readonly email: string;
}

/** Of an account that the scenario does not name, only the id is known. */
type Placed = Pick<MemberScenario, 'id'> & Partial<MemberScenario>;

/** The root or a unit, and what is directly under it. */
export interface Container {
  readonly id: string;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** undefined: it is the root. */
  readonly parent: string | undefined;
  readonly units: readonly Unit[];
  readonly accounts: Member[];
}

/** Who a policy is attached to. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly type: 'ROOT' | 'ORGANIZATIONAL_UNIT' | 'ACCOUNT';
}

/** An organisation of the sandbox, as a test or a demonstration holds it. */
export interface OrganizationHandle {
  readonly scenario: CompleteOrganization;
  /** Merges a change in, at once: objects are merged, lists and plain values replaced. */
  change(patch: Partial<OrganizationScenario>): void;
}

const FULL_AWS_ACCESS_POLICY: OrganizationPolicy = {
  id: FULL_AWS_ACCESS,
  name: 'FullAWSAccess',
  description: 'Allows access to every operation',
  type: 'SERVICE_CONTROL_POLICY',
  content: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  },
  awsManaged: true,
};

/** The organisation: its tree, its accounts, and what is attached to them. */
export class Organization implements OrganizationHandle {
  readonly #now: () => Date;
  readonly #accountIds: () => readonly string[];
  readonly #first: OrganizationScenario;
  #scenario: CompleteOrganization;
  #members = new Map<string, Member>();
  #containers = new Map<string, Container>();
  #policies = new Map<string, OrganizationPolicy>();
  #attached = new Map<string, OrganizationPolicy[]>();

  /** `accountIds`: all there are in the sandbox. */
  constructor(
    scenario: OrganizationScenario,
    context: { now: () => Date; accountIds: () => readonly string[] },
  ) {
    this.#now = context.now;
    this.#accountIds = context.accountIds;
    this.#first = scenario;
    this.#scenario = completeOrganization(scenario, context.now());
    this.#index();
  }

  get scenario(): CompleteOrganization {
    return this.#scenario;
  }

  get managementAccount(): Member {
    return this.#known(this.#members, this.#scenario.managementAccountId);
  }

  get root(): Container {
    return this.#known(this.#containers, this.#scenario.root.id);
  }

  /** The members in the order in which they are listed, the management account among them. */
  get members(): readonly Member[] {
    return [...this.#members.values()];
  }

  get policies(): readonly OrganizationPolicy[] {
    return [...this.#policies.values()];
  }

  get trustedServices(): readonly string[] {
    const { trustedServices, featureSet, delegatedAdministrators } = this.#scenario;
    if (trustedServices !== undefined) return trustedServices;
    if (featureSet !== 'ALL') return [];
    const services = ['account.amazonaws.com', 'iam.amazonaws.com'];
    return [...new Set([...services, ...Object.keys(delegatedAdministrators)])].sort();
  }

  /** As it was given. */
  reset(): void {
    this.#scenario = completeOrganization(this.#first, this.#now());
    this.#index();
  }

  change(patch: Partial<OrganizationScenario>): void {
    const before = this.#scenario;
    try {
      this.#scenario = completeOrganization(mergePatch(before, patch), this.#now());
      this.#index();
    } catch (error) {
      this.#scenario = before;
      this.#index();
      throw error;
    }
  }

  member(id: string): Member | undefined {
    return this.#members.get(id);
  }

  /** The root, or a unit. */
  container(id: string): Container | undefined {
    return this.#containers.get(id);
  }

  policy(id: string): OrganizationPolicy | undefined {
    return this.#policies.get(id);
  }

  isManagement(accountId: string): boolean {
    return accountId === this.#scenario.managementAccountId;
  }

  /** Whether an account has been given the administration of this service, or of any. */
  isDelegatedAdministrator(accountId: string, service?: string): boolean {
    const delegates = this.#scenario.delegatedAdministrators;
    const lists = service === undefined ? Object.values(delegates) : [delegates[service] ?? []];
    return lists.some((ids) => ids.includes(accountId));
  }

  trusts(service: string): boolean {
    return this.trustedServices.includes(service);
  }

  /** The ids from the root down to this one. */
  pathTo(id: string): readonly string[] {
    const parent = this.#members.get(id)?.parent ?? this.#containers.get(id)?.parent;
    return parent === undefined ? [id] : [...this.pathTo(parent), id];
  }

  attachedTo(targetId: string): readonly OrganizationPolicy[] {
    return this.#attached.get(targetId) ?? [];
  }

  target(id: string): Target | undefined {
    const member = this.#members.get(id);
    if (member !== undefined) return { id, name: member.name, type: 'ACCOUNT' };
    const container = this.#containers.get(id);
    if (container === undefined) return undefined;
    const type = container.parent === undefined ? 'ROOT' : 'ORGANIZATIONAL_UNIT';
    return { id, name: container.name, type };
  }

  targetsOf(policy: OrganizationPolicy): readonly string[] {
    if (policy.targets !== undefined) return policy.targets;
    return policy.id === FULL_AWS_ACCESS
      ? [...this.#containers.keys(), ...this.#members.keys()]
      : [this.#scenario.root.id];
  }

  #index(): void {
    const { root, policies } = this.#scenario;
    this.#containers = new Map();
    this.#contain({ ...root, parent: undefined });
    this.#members = new Map(this.#everyMember().map((member) => [member.id, member]));
    for (const member of this.#members.values()) {
      this.#known(this.#containers, member.parent).accounts.push(member);
    }
    this.#policies = new Map(
      [FULL_AWS_ACCESS_POLICY, ...policies].map((policy) => [policy.id, policy]),
    );
    this.#attached = new Map();
    for (const policy of this.#policies.values()) {
      for (const id of this.targetsOf(policy)) this.#attach(policy, id);
    }
    for (const id of Object.values(this.#scenario.delegatedAdministrators).flat()) {
      this.#known(this.#members, id);
    }
  }

  #contain(container: Omit<Container, 'accounts'>): void {
    this.#containers.set(container.id, { ...container, accounts: [] });
    for (const unit of container.units) this.#contain({ ...unit, parent: container.id });
  }

  #attach(policy: OrganizationPolicy, id: string): void {
    if (this.target(id) === undefined) throw this.#unknown(id);
    const attached = this.#attached.get(id);
    if (attached === undefined) this.#attached.set(id, [policy]);
    else attached.push(policy);
  }

  #everyMember(): Member[] {
    const { managementAccountId, accounts, root } = this.#scenario;
    const placed: readonly Placed[] = accounts ?? this.#accountIds().map((id) => ({ id }));
    const isNamed = placed.some(({ id }) => id === managementAccountId);
    return (isNamed ? placed : [{ id: managementAccountId }, ...placed]).map((place) => ({
      state: 'ACTIVE',
      joinedMethod: 'CREATED',
      joined: '2022-01-01T00:00:00Z',
      tags: {},
      ...place,
      name: place.name ?? (place.id === managementAccountId ? 'management' : `account-${place.id}`),
      email: place.email ?? `aws+${place.id}@example.com`,
      parent: place.parent ?? root.id,
    }));
  }

  #known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
    const value = map.get(id);
    if (value === undefined) throw this.#unknown(id);
    return value;
  }

  #unknown(id: string): Error {
    return new Error(`organisation ${this.#scenario.id} has no ${id}`);
  }
}
