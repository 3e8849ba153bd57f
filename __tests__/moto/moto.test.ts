import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  checksThat,
  outcomes,
  roleIn,
  setStage,
  type Stage,
  type Step,
  type StepResult,
} from '../e2e/stage.ts';
import { readersOf } from '../e2e/blindness.ts';
import { MOTO_ACCOUNT, MOTO_ALIAS, type MotoAccount, motoAccount } from './account.ts';
import { findMoto, type MotoServer, startMoto } from './server.ts';

// The bundle against moto, which knows AWS from another side than our own sandbox does: what it implements has to be
// read right, and what it does not has to be unknown and to harm nothing else. https://github.com/getmoto/moto

const program = await findMoto();
if (program === undefined) {
  test('moto is an extra', () => {
    process.stdout.write('SKIPPED: moto_server is not here\n');
  });
} else {
  describe('against moto', () => {
    auditMoto(program);
  });
}

function auditMoto(found: string): void {
  let moto: MotoServer | undefined;
  let stage: Stage | undefined;
  let account: MotoAccount;
  let audit: (step?: Step) => Promise<StepResult>;
  beforeAll(async () => {
    const started = await startMoto(found);
    moto = started;
    const set = await setStage();
    stage = set;
    account = motoAccount(started.url);
    audit = async ({ inputs, ...step } = {}) =>
      set.run({
        ...step,
        inputs: { 'role-to-assume': roleIn(MOTO_ACCOUNT), ...inputs },
        env: { AWS_ENDPOINT_URL: started.url },
      });
  });
  afterAll(async () => {
    await Promise.all([moto?.close(), stage?.close()]);
  });

  const reasonOf = ({ report }: StepResult, check: string): string =>
    report?.accounts[0]?.verdicts.find((verdict) => verdict.check === check)?.reason ?? '';

  /** Nothing that rests on what moto does not know may pass. */
  const expectNoAllClear = (result: StepResult): void => {
    expect(outcomes(result)).toMatchObject({ 'root-mfa': 'unknown', 'root-recent-use': 'unknown' });
    const unanswered = readersOf('cloudtrail:LookupEvents', 'guardduty:ListFindings');
    // Its credential report has no row of root: only the account summary may clear it.
    const withoutRow = readersOf('iam:GetCredentialReport').filter(
      (id) => !readersOf('iam:GetAccountSummary').includes(id),
    );
    const passing = checksThat('pass', result);
    expect(passing.filter((id) => [...unanswered, ...withoutRow].includes(id))).toEqual([]);
    expect(result.report?.complete).toBe(false);
    expect(result.outputs['outcome']).not.toBe('pass');
    expect(result.summary).not.toMatch(/^# ✅/);
    // Nothing of ours broke on it.
    expect(JSON.stringify(result.report)).not.toContain('The check itself failed');
  };

  test('an account as moto makes it', async () => {
    const result = await audit();
    expectNoAllClear(result);
    expect(outcomes(result)).toMatchObject({
      'audit-identity': 'pass',
      // moto's account summary says a plain 0.
      'root-access-key': 'pass',
      'root-signing-certificate': 'pass',
      'account-contacts': 'fail',
      'cloudtrail-logging': 'fail',
      'guardduty-enabled': 'fail',
      'iam-identities': 'fail',
      'root-activity-alarm': 'fail',
      'security-contact': 'fail',
    });
    expect(reasonOf(result, 'cloudtrail-logging')).toBe('The account has no CloudTrail trail.');
    expect(reasonOf(result, 'org-root-management')).toBe('The account stands in no organisation.');
    expect(result.report?.accounts[0]?.id).toBe(MOTO_ACCOUNT);
  });

  test('an account in which all is done that moto knows', async () => {
    await account.makeIdentities();
    await account.makeTrail();
    await account.makeDetectors();
    await account.registerSecurityContact();
    await account.makeOrganization();
    const result = await audit();
    expectNoAllClear(result);
    expect(outcomes(result)).toMatchObject({
      'audit-identity': 'pass',
      'guardduty-enabled': 'pass',
      'iam-groups': 'pass',
      'iam-identities': 'pass',
      'iam-password-policy': 'pass',
      'root-access-key': 'pass',
      'root-signing-certificate': 'pass',
      'security-contact': 'pass',
      'account-contacts': 'fail',
      'cloudtrail-logging': 'fail',
      'root-activity-alarm': 'fail',
      'scp-root-denied': 'fail',
    });
    expect(reasonOf(result, 'cloudtrail-logging')).toBe(
      'The trail “all” logs no management events.',
    );
    expect(reasonOf(result, 'guardduty-enabled')).toBe(
      'GuardDuty is on in us-east-1 and eu-west-1.',
    );
    expect(reasonOf(result, 'account-contacts')).toContain('no billing and operations contact');
    expect(reasonOf(result, 'scp-root-denied')).toContain('are not enabled in the organisation');
    expect(reasonOf(result, 'root-password')).toContain('The management account keeps');
    expect(result.report?.accounts[0]?.kind).toBe('management');
  });

  test('what moto does not implement is unknown, and says which call it was', async () => {
    const result = await audit();
    expect(checksThat('unknown', result)).toEqual(
      expect.arrayContaining(['org-root-delegate', 'org-root-sessions', 'scp-root-audit-exempt']),
    );
    expect(reasonOf(result, 'org-root-management')).toContain('iam:ListOrganizationsFeatures');
    expect(reasonOf(result, 'root-activity')).toContain('cloudtrail:LookupEvents');
    expect(reasonOf(result, 'guardduty-root-finding')).toContain('guardduty:ListFindings');
    const contacts = result.report?.accounts[0]?.verdicts.find(
      ({ check }) => check === 'account-contacts',
    );
    expect(contacts?.note).toContain('account:GetContactInformation');
    expect(contacts?.facts['primaryContact']).toBeNull();
    // A server that fails refuses nothing: no permission would help.
    expect(result.summary).not.toContain('Attach this policy');
  });

  test('the trail selects all management events: it logs; whether the alarm on it is muted moto cannot say', async () => {
    await account.selectEvents();
    await account.denyRoot();
    const result = await audit();
    expectNoAllClear(result);
    expect(outcomes(result)).toMatchObject({
      'cloudtrail-logging': 'pass',
      'root-activity-alarm': 'unknown',
      'scp-root-denied': 'pass',
      'account-contacts': 'fail',
    });
    expect(reasonOf(result, 'root-activity-alarm')).toContain('cloudwatch:ListAlarmMuteRules');
  });

  test('the alias names the account where that is asked for', async () => {
    const result = await audit({ inputs: { 'account-display': 'alias', issue: 'never' } });
    expect(result.outputs['account-ids']).toContain(MOTO_ALIAS);
    expect(result.summary).not.toContain(MOTO_ACCOUNT);
  });

  test('an IAM user called like root in the report is not root', async () => {
    await account.makeImpostor();
    const result = await audit();
    expectNoAllClear(result);
    expect(reasonOf(result, 'root-recent-use')).toBe('The credential report has no row for root.');
  });

  test('the organisation: every account it lists, each by its own', async () => {
    const result = await audit({ inputs: { accounts: 'organization', issue: 'never' } });
    const accounts = result.report?.accounts ?? [];
    expect(accounts.map(({ kind }) => kind).sort()).toEqual(['management', 'member']);
    const member = accounts.find(({ kind }) => kind === 'member');
    const told = new Map(member?.verdicts.map(({ check, outcome }) => [check, outcome]));
    // What the management account has, the member does not.
    expect(told.get('cloudtrail-logging')).toBe('fail');
    expect(told.get('guardduty-enabled')).toBe('fail');
    expect(told.get('security-contact')).toBe('fail');
    expect(told.get('root-mfa')).toBe('unknown');
    expect(result.report?.complete).toBe(false);
  });
}
