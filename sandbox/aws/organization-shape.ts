import type { Container, Member, Organization, Target } from './organization.ts';
import type { Structure } from './protocol/value.ts';
import type { OrganizationPolicy } from './scenario/organization.ts';

/** How Organizations shows what is in an organisation. */
export class OrganizationShape {
  readonly #organization: Organization;
  readonly #partition: string;

  constructor(organization: Organization, partition: string) {
    this.#organization = organization;
    this.#partition = partition;
  }

  organization(): Structure {
    const { managementAccount, scenario } = this.#organization;
    const types = scenario.featureSet === 'ALL' ? scenario.policyTypes : [];
    return {
      Id: scenario.id,
      Arn: this.#arn('organization'),
      FeatureSet: scenario.featureSet,
      MasterAccountArn: this.#arn('account', managementAccount.id),
      MasterAccountId: managementAccount.id,
      MasterAccountEmail: managementAccount.email,
      AvailablePolicyTypes: types.map(enabled),
    };
  }

  account(member: Member): Structure {
    const path = this.#organization.pathTo(member.id);
    return {
      ...this.#accountFacts(member),
      Paths: [`${[this.#organization.scenario.id, ...path].join('/')}/`],
    };
  }

  delegatedAdministrator(member: Member): Structure {
    return { ...this.#accountFacts(member), DelegationEnabledDate: new Date(member.joined) };
  }

  root(): Structure {
    const { root, scenario } = this.#organization;
    return {
      Id: root.id,
      Arn: this.#arn('root', root.id),
      Name: root.name,
      PolicyTypes: scenario.featureSet === 'ALL' ? scenario.policyTypes.map(enabled) : [],
    };
  }

  unit({ id, name }: Pick<Container, 'id' | 'name'>): Structure {
    const path = [this.#organization.scenario.id, ...this.#organization.pathTo(id)];
    return { Id: id, Arn: this.#arn('ou', id), Name: name, Path: `${path.join('/')}/` };
  }

  target({ id, name, type }: Target): Structure {
    const kind = { ROOT: 'root', ORGANIZATIONAL_UNIT: 'ou', ACCOUNT: 'account' }[type];
    return { TargetId: id, Arn: this.#arn(kind, id), Name: name, Type: type };
  }

  policy({ id, name, description, type, awsManaged }: OrganizationPolicy): Structure {
    const kind = `${type.toLowerCase()}/${id}`;
    return {
      Id: id,
      Arn: awsManaged
        ? `arn:${this.#partition}:organizations::aws:policy/${kind}`
        : this.#arn('policy', kind),
      Name: name,
      Description: description,
      Type: type,
      AwsManaged: awsManaged,
    };
  }

  #accountFacts({ id, name, email, state, joined, joinedMethod }: Member): Structure {
    const { accountStatus } = this.#organization.scenario;
    return {
      Id: id,
      Arn: this.#arn('account', id),
      Email: email,
      Name: name,
      Status: accountStatus === 'state' ? undefined : STATUS_OF_OLD[state],
      State: accountStatus === 'status' ? undefined : state,
      JoinedMethod: joinedMethod,
      JoinedTimestamp: new Date(joined),
    };
  }

  #arn(kind: string, ...rest: readonly string[]): string {
    const { id, managementAccountId } = this.#organization.scenario;
    const resource = [kind, id, ...rest].join('/');
    return `arn:${this.#partition}:organizations::${managementAccountId}:${resource}`;
  }
}

/** There were only three. https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html */
const STATUS_OF_OLD: Readonly<Record<Member['state'], string>> = {
  PENDING_ACTIVATION: 'SUSPENDED',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  PENDING_CLOSURE: 'PENDING_CLOSURE',
  CLOSED: 'SUSPENDED',
};

const enabled = (type: string): Structure => ({ Type: type, Status: 'ENABLED' });
