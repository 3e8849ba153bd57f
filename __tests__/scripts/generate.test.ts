import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionsToRead } from '../../src/aws/source.ts';
import { sources } from '../../src/aws/sources/index.ts';
import { checks } from '../../src/checks/index.ts';
import { readAction } from '../../scripts/generate/action.ts';
import { checksPage } from '../../scripts/generate/checks-page.ts';
import { cloudFormation } from '../../scripts/generate/cloudformation.ts';
import { inputsTable, outputsTable } from '../../scripts/generate/contract.ts';
import { generateFiles } from '../../scripts/generate/files.ts';
import { replacePart } from '../../scripts/generate/marked-part.ts';
import { permissions } from '../../scripts/generate/permissions.ts';
import { table } from '../../scripts/generate/table.ts';

const ROOT = new URL('../../', import.meta.url);
const actions = [...new Set(sources.flatMap((source) => actionsToRead(source)))].sort();

test('what is committed is what is generated, and the same every time', async () => {
  const files = await generateFiles(ROOT);
  expect(await generateFiles(ROOT)).toEqual(files);
  for (const [path, text] of files) {
    const committed = await readFile(new URL(path, ROOT), 'utf8');
    expect(`${path}\n${committed.replaceAll('\r\n', '\n')}`).toBe(`${path}\n${text}`);
  }
});

test('a table keeps pipes and line breaks inside its cells', () => {
  expect(table(['a|b', 'c'], [['`x|y`', ' two\n  lines ']])).toBe(
    '| a\\|b | c |\n| --- | --- |\n| `x\\|y` | two lines |',
  );
});

describe('the public contract', () => {
  const action = readAction(
    'inputs: { window: { description: "How long | short", default: 090 }, plain: { description: x } }\noutputs: { outcome: { description: y } }',
  );

  test('becomes tables, defaults as they are written', () => {
    expect(inputsTable(action)).toContain('| `window` | How long \\| short | `090` |');
    expect(inputsTable(action)).toContain('| `plain` | x |  |');
    expect(outputsTable(action)).toContain('| `outcome` | y |');
  });

  test.each([
    ['inputs: { a: { default: x } }\noutputs: {}', 'the input a has no description'],
    ['inputs: { a: { description: " " } }\noutputs: {}', 'the input a has no description'],
    ['inputs: {}\noutputs: { b: }', 'the output b has no description'],
    ['inputs: {}\noutputs: { b: {} }', 'the output b has no description'],
  ])('refuses what is not described: %s', (text, message) => {
    expect(() => readAction(text)).toThrow(`action.yml: ${message}`);
  });
});

describe('a marked part', () => {
  const start = '<!-- generated: x (npm run generate) -->';
  const end = '<!-- end of generated: x -->';

  test('is replaced, and only it', () => {
    const text = `before ${start}\nold\n${end} after`;
    const once = replacePart(text, 'x', 'new $& text');
    expect(once).toBe(`before ${start}\n\nnew $& text\n\n${end} after`);
    expect(replacePart(once, 'x', 'new $& text')).toBe(once);
  });

  test.each(['', start, end, `${end}${start}`, `${start}${start}${end}`, `${start}${end}${end}`])(
    'is missed where its marks are not once and in order: %s',
    (text) => {
      expect(() => replacePart(text, 'x', 'new')).toThrow('the generated part "x"');
    },
  );
});

describe('the checks', () => {
  test('each have a section under their id', () => {
    const page = checksPage(checks);
    for (const { id, judges, why, frameworks } of checks) {
      const section = page.split(/^## /m).find((text) => text.startsWith(`${id}\n`));
      expect(section).toContain(why);
      expect(section).toContain(`**What is judged.** ${judges}\n`);
      for (const name of [...frameworks.securityHub, ...frameworks.prowler])
        expect(section).toContain(`\`${name}\``);
    }
  });
});

describe('the permissions', () => {
  test('name every action of every source, with the checks that need it', () => {
    const text = permissions();
    const policies = [...text.matchAll(/```json\n([^`]+)```/g)].map(
      ([, json = '']) => JSON.parse(json) as { Statement: [{ Action: string[] }] },
    );
    const [core, full, organization] = policies.map(({ Statement: [{ Action }] }) => Action);
    expect(full).toEqual(actions);
    expect(core?.filter((action) => !action.startsWith('iam:'))).toEqual([]);
    expect(organization).toEqual([...actions, 'organizations:ListAccounts'].sort());
    for (const { id, sources: read } of checks)
      if (read.length > 0) expect(text).toContain(`[${id}](checks.md#${id})`);
  });

  test('are those of the CloudFormation template, which is YAML and trusts both subjects', () => {
    const tags = ['!Ref', '!Sub', '!GetAtt', '!If', '!Equals'].flatMap((tag) => [
      { tag, resolve: (text: string) => text },
      { tag, collection: 'seq' as const },
    ]);
    const template = parse(cloudFormation(), { customTags: tags }) as {
      Resources: {
        Role: {
          Properties: {
            AssumeRolePolicyDocument: {
              Statement: [{ Condition: { StringEquals: Record<string, string | string[]> } }];
            };
            Policies: [{ PolicyDocument: { Statement: [{ Action: string[] }] } }];
          };
        };
      };
    };
    const { AssumeRolePolicyDocument, Policies } = template.Resources.Role.Properties;
    expect(Policies[0].PolicyDocument.Statement[0].Action).toEqual(actions);
    const trusted = AssumeRolePolicyDocument.Statement[0].Condition.StringEquals;
    expect(trusted).toEqual({
      'token.actions.githubusercontent.com:aud': 'Audience',
      'token.actions.githubusercontent.com:sub': [
        'repo:${Owner}/${Repository}:ref:refs/heads/${Branch}',
        'repo:${Owner}@${OwnerId}/${Repository}@${RepositoryId}:ref:refs/heads/${Branch}',
      ],
    });
  });
});
