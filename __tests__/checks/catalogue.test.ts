import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sources } from '../../src/aws/sources/index.ts';
import { checks } from '../../src/checks/index.ts';
import { severities, type Severity } from '../../src/model/judgement.ts';

const CIS_VERSIONS = ['1.2', '1.3', '1.4', '1.5', '2.0', '3.0', '4.0.1', '5.0', '6.0', '7.0'];

/** What stands in src/checks beside the checks; whatever they share is in its folder `support`. */
const NO_CHECKS = ['ids', 'index', 'judge', 'support'];

/** CIS AWS Foundations item numbers: 1.2, 1.3, 1.4 to 4.0.1 (five versions), 5.0, 6.0, 7.0. */
const CIS_ITEMS: readonly (readonly [
  check: string,
  v12: string,
  v13: string,
  v14: string,
  v50: string,
  v60: string,
  v70: string,
])[] = [
  ['root-access-key', '1.12', '1.4', '1.4', '1.3', '2.3', '2.4'],
  ['root-mfa', '1.13', '1.5', '1.5', '1.4', '2.4', '2.5'],
  ['root-mfa-no-virtual', '1.14', '1.6', '1.6', '1.5', '2.5', '2.6'],
  ['root-recent-use', '1.1', '1.7', '1.7', '1.6', '2.6', '2.7'],
  ['root-activity', '1.1', '1.7', '1.7', '1.6', '2.6', '2.7'],
  ['security-contact', '1.18', '1.2', '1.2', '1.2', '2.2', '2.3'],
  ['account-contacts', '1.17', '1.1', '1.1', '1.1', '2.1', '2.2'],
];

const SEVERITIES: readonly (readonly [check: string, severity: Severity])[] = [
  ['root-access-key', 'critical'],
  ['root-mfa', 'critical'],
  ['root-mfa-no-virtual', 'medium'],
  ['root-signing-certificate', 'high'],
  ['root-access-key-age', 'high'],
  ['root-recent-use', 'high'],
  ['audit-identity', 'critical'],
  ['iam-identities', 'low'],
  ['iam-groups', 'low'],
  ['iam-password-policy', 'medium'],
  ['guardduty-enabled', 'medium'],
  ['guardduty-root-finding', 'high'],
  ['root-activity', 'high'],
  ['security-contact', 'medium'],
  ['account-contacts', 'low'],
  ['root-mfa-redundancy', 'low'],
  ['root-password', 'medium'],
  ['cloudtrail-logging', 'high'],
  ['root-activity-alarm', 'medium'],
  ['root-email', 'medium'],
  ['org-root-management', 'high'],
  ['org-root-sessions', 'medium'],
  ['org-root-delegate', 'low'],
  ['scp-root-denied', 'medium'],
  ['scp-root-audit-exempt', 'low'],
  ['attest-password-strength', 'low'],
  ['attest-not-shared', 'low'],
  ['attest-mfa-storage', 'low'],
  ['attest-group-mailbox', 'low'],
  ['attest-recovery-tested', 'low'],
  ['attest-break-glass', 'low'],
  ['attest-periodic-assessment', 'low'],
];

const find = (id: string) => checks.find((check) => check.id === id);

describe('the catalogue of checks', () => {
  test('has every check of src/checks, each in a file of its name', () => {
    const files = readdirSync(new URL('../../src/checks/', import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !NO_CHECKS.includes(file));
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('has no id twice', () => {
    const ids = checks.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  });

  test('is tested check by check, in files of their names', () => {
    const tested = readdirSync(new URL('./', import.meta.url));
    expect(tested).toEqual(expect.arrayContaining(checks.map(({ id }) => `${id}.test.ts`)));
  });

  test('has a row here for the severity of each', () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(SEVERITIES.map(([id]) => id).sort());
  });

  test.each(SEVERITIES)('%s is %s', (id, severity) => {
    expect(find(id)?.severity).toBe(severity);
  });

  test.each(CIS_ITEMS)('%s has its CIS numbers', (id, v12, v13, v14, v50, v60, v70) => {
    expect(find(id)?.frameworks.cis).toEqual({
      '1.2': v12,
      '1.3': v13,
      '1.4': v14,
      '1.5': v14,
      '2.0': v14,
      '3.0': v14,
      '4.0.1': v14,
      '5.0': v50,
      '6.0': v60,
      '7.0': v70,
    });
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('has an id that fits an input, a file and a link', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has a title and a why, in words', () => {
    expect(check.title).toMatch(/^[A-Z][^\n]{10,}[^.]$/);
    expect(check.why).toMatch(/^[A-Z][^\n]{40,}\.$/);
  });

  test('has a severity there is', () => {
    expect(severities).toContain(check.severity);
  });

  test('says what to do: steps in the console, and a command', () => {
    const { console: steps, cli } = check.remediation;
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.filter((step) => !/^[A-Z][^\n]+\.$/.test(step))).toEqual([]);
    expect(cli.filter((line) => line.startsWith('aws ')).length).toBeGreaterThanOrEqual(1);
    expect(cli.filter((line) => !/^(aws |# )[^\n]+$/.test(line))).toEqual([]);
  });

  test('gives references that are https and differ', () => {
    const { references } = check;
    expect(references.length).toBeGreaterThanOrEqual(1);
    expect(references.filter(({ title, url }) => title === '' || !isHttps(url))).toEqual([]);
    expect(new Set(references.map(({ url }) => url)).size).toBe(references.length);
  });

  test('names CIS versions there are, with item numbers', () => {
    const { cis } = check.frameworks;
    expect(Object.keys(cis).filter((version) => !CIS_VERSIONS.includes(version))).toEqual([]);
    expect(
      Object.values(cis).filter((items) => !/^\d\.\d+(\.\d+)?(, \d\.\d+(\.\d+)?)*$/.test(items)),
    ).toEqual([]);
  });

  test('names other catalogues in their own words', () => {
    const { securityHub, config, prowler } = check.frameworks;
    expect(securityHub.filter((control) => !/^[A-Z][A-Za-z]+\.\d+$/.test(control))).toEqual([]);
    expect(config.filter((rule) => !/^[A-Z]+(_[A-Z]+)+$/.test(rule))).toEqual([]);
    expect(prowler.filter((name) => !/^[a-z]+(_[a-z0-9]+)+$/.test(name))).toEqual([]);
  });

  test('declares sources there are, none of them twice', () => {
    const names: readonly string[] = sources.map(({ name }) => name);
    expect(check.sources.filter((source) => !names.includes(source))).toEqual([]);
    expect(new Set(check.sources).size).toBe(check.sources.length);
  });
});

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
