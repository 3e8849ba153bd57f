import type { OrganizationScenario } from '../scenario/organization.ts';
import type { Random } from './random.ts';

type UnitScenario = NonNullable<NonNullable<OrganizationScenario['root']>['units']>[number];

/** What becomes of root in a unit: denied, with or without an exception for AssumeRoot. */
export type RootDenial = 'none' | 'exempt' | 'plain';

/** A unit in which accounts are. */
export interface Place {
  /** From the outermost unit to this one. */
  readonly unitIds: readonly string[];
  readonly stage: string;
  readonly rootDenial: RootDenial;
  /** How often an active account is here. */
  readonly weight: number;
}

/** A tree of units, and the places in it. */
export interface UnitTree {
  readonly rootId: string;
  readonly units: readonly UnitScenario[];
  readonly active: readonly [Place, ...Place[]];
  readonly security: Place;
  readonly suspended: Place;
  readonly denials: Readonly<Record<'exempt' | 'plain', readonly string[]>>;
}

const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';

const TEAMS = ['payments', 'search', 'mobile', 'data', 'identity', 'logistics', 'research'];

export function unitTree(random: Random): UnitTree {
  const suffix = random.text(BASE36, 4);
  const id = (): string => `ou-${suffix}-${random.text(BASE36, 8)}`;
  const top = (name: string): UnitScenario & { units: UnitScenario[] } => ({
    id: id(),
    name,
    units: [],
  });
  const security = top('Security');
  const infrastructure = top('Infrastructure');
  const workloads = top('Workloads');
  const sandboxes = top('Sandboxes');
  const legacy = top('Legacy');
  const suspended = top('Suspended');
  const production = top('Production');
  const development = top('Development');
  const acquired = top('Acquired');
  workloads.units.push(production, development);
  legacy.units.push(acquired);

  const teamCount = random.whole(2, TEAMS.length);
  const teams = (stage: UnitScenario & { units: UnitScenario[] }): readonly string[] =>
    TEAMS.slice(0, teamCount).map((name) => {
      const unit = { id: id(), name };
      stage.units.push(unit);
      return unit.id;
    });
  const place = (
    path: readonly (UnitScenario | string)[],
    stage: string,
    rootDenial: RootDenial,
    weight: number,
  ): Place => ({
    unitIds: path.map((unit) => (typeof unit === 'string' ? unit : unit.id)),
    stage,
    rootDenial,
    weight,
  });
  const securityPlace = place([security], 'security', 'exempt', 3);
  return {
    rootId: `r-${suffix}`,
    units: [security, infrastructure, workloads, sandboxes, legacy, suspended],
    security: securityPlace,
    suspended: place([suspended], 'suspended', 'none', 0),
    active: [
      securityPlace,
      place([infrastructure], 'shared', 'none', 5),
      place([sandboxes], 'sandbox', 'plain', 12),
      place([legacy], 'legacy', 'none', 6),
      place([legacy, acquired], 'acquired', 'none', 4),
      ...teams(production).map((team) =>
        place([workloads, production, team], 'prod', 'exempt', 45 / teamCount),
      ),
      ...teams(development).map((team) =>
        place([workloads, development, team], 'dev', 'none', 25 / teamCount),
      ),
    ],
    denials: { exempt: [security.id, production.id], plain: [sandboxes.id] },
  };
}
