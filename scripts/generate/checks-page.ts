import type { Check, Frameworks } from '../../src/model/check.ts';
import { actionsOf } from './reading.ts';
import { table } from './table.ts';

const INTRODUCTION = `<!-- Made from src/checks by \`npm run generate\`. Change it there. -->

# Checks

Each check judges one practice for the root user of one account and ends in one of these:

- **pass**: the practice holds, and the evidence for it was read.
- **fail**: it does not hold. This is a finding, with the severity below unless the facts make it lower or higher.
- **not applicable**: there is nothing to judge, such as the age of a key where root has none.
- **unknown**: what it needs could not be read. This is never taken for a pass and never closes an issue.
- **manual**: only a person can tell, and nobody has, or not lately. It counts neither as passing nor as failing.

Whether something exists (a key, MFA, a password, a certificate) comes from the account summary, which is fresh.
Dates come from the credential report, which AWS makes at most every four hours. Where the two disagree the summary
decides, and the report's delay is told beside the finding.

Run some of them with the input \`checks\`, or leave some out with \`skip-checks\`.`;

const codes = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ');

const steps = (lines: readonly string[]): string =>
  lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n');

const cisTable = ({ cis }: Frameworks): readonly string[] => {
  const versions = Object.entries(cis);
  if (versions.length === 0) return [];
  const heads = ['CIS AWS Foundations', ...versions.map(([version]) => version)];
  return [table(heads, [['Item', ...versions.map(([, items]) => items)]])];
};

const catalogues = (frameworks: Frameworks): readonly string[] => {
  const named = [
    ['Security Hub', frameworks.securityHub],
    ['AWS Config', frameworks.config],
    ['Prowler', frameworks.prowler],
  ] as const;
  const lines = named
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `- ${name}: ${codes(ids)}`);
  const parts = [...cisTable(frameworks), ...(lines.length === 0 ? [] : [lines.join('\n')])];
  return parts.length === 0 ? [] : ['**In other catalogues**', ...parts];
};

const reads = (check: Check): string => {
  const actions = actionsOf(check);
  if (actions.length === 0) {
    return check.theme === 'attestations'
      ? '**Reads** the configuration file. It needs no permission.'
      : '**Reads** what tells who runs the audit, or what a root session shows. It needs no permission of its own.';
  }
  const sources = [...new Set(actions.map(({ source }) => source.toLowerCase()))].join(', ');
  return `**Reads** ${sources}. **Needs** ${codes(actions.map(({ action }) => action))}.`;
};

const section = (check: Check): string =>
  [
    `## ${check.id}`,
    `**${check.title}** · ${check.severity}`,
    check.why,
    `**What is judged.** ${check.judges}`,
    '**How to fix it in the console**',
    steps(check.remediation.console),
    '**With the AWS CLI**',
    `\`\`\`sh\n${check.remediation.cli.join('\n')}\n\`\`\``,
    ...catalogues(check.frameworks),
    reads(check),
    `**Read more:** ${check.references.map(({ title, url }) => `[${title}](${url})`).join(' · ')}`,
  ].join('\n\n');

/** docs/checks.md: a section for each check, under its id. */
export const checksPage = (checks: readonly Check[]): string =>
  `${[
    INTRODUCTION,
    checks.map(({ id, title }) => `- [${id}](#${id}): ${title}`).join('\n'),
    ...checks.map((check) => section(check)),
  ].join('\n\n')}\n`;
