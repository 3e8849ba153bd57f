import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sources } from '../../src/aws/sources/index.ts';
import { checks } from '../../src/checks/index.ts';
import { inputNames } from '../../src/config/inputs/inputs.ts';
import type { Check } from '../../src/model/check.ts';
import { severities } from '../../src/model/judgement.ts';
import { configSchemaObject } from '../../scripts/generate/config-schema.ts';

const schemaText = JSON.stringify(configSchemaObject());

/** What stands in src/checks beside the checks; whatever they share is in its folder `support`. */
const NO_CHECKS = ['index.ts', 'judge.ts'];

const FIVE_CHAPTERS = ['identity', 'storage', 'logging', 'monitoring', 'networking'];
// Since 6.0 another one comes first.
const SIX_CHAPTERS = ['another', ...FIVE_CHAPTERS];

/** The versions of CIS AWS Foundations, and what their chapters are about. */
const CIS_CHAPTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['1.2', ['identity', 'logging', 'monitoring', 'networking']],
  ['1.3', FIVE_CHAPTERS],
  ['1.4', FIVE_CHAPTERS],
  ['1.5', FIVE_CHAPTERS],
  ['2.0', FIVE_CHAPTERS],
  ['3.0', FIVE_CHAPTERS],
  ['4.0.1', FIVE_CHAPTERS],
  ['5.0', FIVE_CHAPTERS],
  ['6.0', SIX_CHAPTERS],
  ['7.0', SIX_CHAPTERS],
]);
const CIS_VERSIONS = [...CIS_CHAPTERS.keys()];

/** From this version on CIS leaves items out and puts new ones in, and the others stay in their order. */
const IN_ORDER_SINCE = '1.3';

const itemsOf = ({ frameworks }: Check, version: string): readonly string[] =>
  frameworks.cis[version]?.split(', ') ?? [];

const chapterOf = (version: string, item: string): string =>
  CIS_CHAPTERS.get(version)?.[Number(item.split('.')[0]) - 1] ?? 'none';

const compareItems = (left: string, right: string): number =>
  Math.sign(left.localeCompare(right, 'en', { numeric: true }));

/** How the first items of two checks follow each other, version by version, where they share a chapter. */
const orders = (left: Check, right: Check): readonly number[] =>
  CIS_VERSIONS.slice(CIS_VERSIONS.indexOf(IN_ORDER_SINCE)).flatMap((version) => {
    const [one] = itemsOf(left, version);
    const [other] = itemsOf(right, version);
    if (one === undefined || other === undefined) return [];
    return chapterOf(version, one) === chapterOf(version, other) ? [compareItems(one, other)] : [];
  });

const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((each, index) => all.indexOf(each) !== index);

describe('the catalogue of checks', () => {
  test('has every check of src/checks, each in a file of its name', () => {
    const files = readdirSync(new URL('../../src/checks/', import.meta.url))
      .filter((file) => file.endsWith('.ts') && !NO_CHECKS.includes(file))
      .map((file) => file.replace(/\.ts$/, ''));
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('has no id, no title and no claim twice', () => {
    expect(repeated(checks.map(({ id }) => id))).toEqual([]);
    expect(repeated(checks.map(({ title }) => title))).toEqual([]);
    expect(repeated(checks.map(({ judges }) => judges))).toEqual([]);
  });

  test('is tested check by check, in files of their names', () => {
    const tested = readdirSync(new URL('./', import.meta.url));
    expect(tested).toEqual(expect.arrayContaining(checks.map(({ id }) => `${id}.test.ts`)));
  });

  test('gives each control of Security Hub, Config and Prowler to one check', () => {
    const controls = checks.flatMap(({ frameworks: { securityHub, config, prowler } }) => [
      ...securityHub,
      ...config,
      ...prowler,
    ]);
    expect(repeated(controls)).toEqual([]);
  });

  test('keeps the items of CIS in one order through all versions', () => {
    const swapped = checks.flatMap((left) =>
      checks
        .filter((right) => new Set(orders(left, right)).size > 1)
        .map((right) => `${left.id} and ${right.id}`),
    );
    expect(swapped).toEqual([]);
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('has an id that fits an input, a file and a link', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has a title, a claim and a why, in words', () => {
    expect(check.title).toMatch(/^[A-Z][^\n]{10,}[^.]$/);
    expect(check.judges).toMatch(/^[A-Z][^\n]{40,}\.$/);
    expect(check.why).toMatch(/^[A-Z][^\n]{40,}\.$/);
  });

  test('claims nothing of an input or a key of the configuration file that there is not', () => {
    const words = [...check.judges.matchAll(/`([a-z]+(?:[-.][a-z]+)+)(?:: [a-z-]+)?`/g)];
    expect(words.map(([, word = '']) => word).filter((word) => !isKnown(word))).toEqual([]);
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
    const items = Object.values(cis);
    expect(items.filter((each) => !CIS_ITEMS.test(each))).toEqual([]);
  });

  test('leaves out no CIS version between its first and its last', () => {
    const indices = Object.keys(check.frameworks.cis).map((each) => CIS_VERSIONS.indexOf(each));
    const [first = 0] = indices;
    expect(indices).toEqual(indices.map((_, index) => first + index));
  });

  test('stands in one chapter of CIS, whatever its number', () => {
    const chapters = CIS_VERSIONS.flatMap((version) =>
      itemsOf(check, version).map((item) => chapterOf(version, item)),
    );
    expect(chapters).not.toContain('none');
    expect(new Set(chapters).size).toBeLessThanOrEqual(1);
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

const CIS_ITEMS = /^\d\.\d+(\.\d+)?(, \d\.\d+(\.\d+)?)*$/;

/** A check's id, an input, or a key of the configuration file such as `regions.guardduty`. */
const isKnown = (word: string): boolean =>
  [...checks.map(({ id }) => id), ...inputNames].includes(word) ||
  word.split('.').every((key) => schemaText.includes(`"${key}"`));

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** What the AWS CLI, or the service behind it, accepts for an option that names something. */
const ACCEPTED: Readonly<Record<string, RegExp>> = {
  '--access-key-id': /^\w{16,128}$/,
  '--account-id': /^\d{12}$/,
  '--certificate-id': /^\w{24,128}$/,
  '--detector-id': /^[\da-f]{32}$/,
  '--finding-ids': /^[\da-f]{32}$/,
  '--otp': /^[A-Za-z0-9]{6}$/,
  '--parent-id': /^(r-[\da-z]{4,32}|ou-[\da-z]{4,32}-[\da-z]{8,32})$/,
  '--policy-id': /^p-[\dA-Za-z_]{8,128}$/,
  '--s3-bucket-name': /^[\da-z][\da-z.-]{1,61}[\da-z]$/,
  '--target-id': /^(r-[\da-z]{4,32}|ou-[\da-z]{4,32}-[\da-z]{8,32}|\d{12})$/,
  '--target-principal': /^\d{12}$/,
};

const commands = checks.flatMap(({ id, remediation: { cli } }) =>
  cli.filter((line) => line.startsWith('aws ')).map((line) => ({ id, line })),
);

describe('the commands of the remedies', () => {
  test('have example ids that the CLI accepts', () => {
    const refused = commands.flatMap(({ id, line }) =>
      [...line.matchAll(/(--[a-z0-9-]+) (\S+)/g)]
        .filter(([, option = '', value = '']) => ACCEPTED[option]?.test(value) === false)
        .map(([text]) => `${id}: ${text}`),
    );
    expect(refused).toEqual([]);
  });

  test('quote what a shell would take for a pattern', () => {
    const bare = (line: string): string => line.replace(/'[^']*'|"[^"]*"/g, '');
    expect(commands.filter(({ line }) => /[[\]*?{}$`]/.test(bare(line)))).toEqual([]);
  });

  test('do nothing in a root session that its task policy denies', () => {
    for (const { id, remediation } of checks) {
      const { cli } = remediation;
      const from = cli.findIndex((line) => line.includes('IAMDeleteRootUserCredentials'));
      const inSession =
        from < 0 ? [] : cli.slice(from).filter((line) => line.startsWith('aws iam '));
      const denied = inSession.filter((line) => !/^aws iam (delete|list|get)-/.test(line));
      expect([id, denied]).toEqual([id, []]);
    }
  });

  test('attach no policy to a whole organization before it was tried on a few accounts', () => {
    for (const { id, remediation } of checks) {
      const targets = remediation.cli.flatMap((line) => / --target-id (\S+)/.exec(line)?.[1] ?? []);
      expect([id, targets[0]?.startsWith('r-') ?? false]).toEqual([id, false]);
    }
  });

  test('claim nowhere that no policy can restrict root', () => {
    const claims = checks.filter(({ judges, why }) => /no policy/i.test(`${judges} ${why}`));
    expect(claims.map(({ id }) => id)).toEqual([]);
  });
});
