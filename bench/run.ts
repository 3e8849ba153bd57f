/** `npm run bench` measures everything and says which limits hold; see README.md for its options. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAccount } from './account.ts';
import { load, machine } from './machine.ts';
import { benchOrganization } from './organization.ts';
import { bundlesWith } from './program.ts';

const PARTS = ['account', 'organization'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    size: { type: 'string', multiple: true, default: [] },
    against: { type: 'string' },
  },
});

const unknown = positionals.find((word) => !PARTS.some((part) => part === word));
if (unknown !== undefined) {
  throw new Error(`There is no part "${unknown}" to measure, only ${PARTS.join(' and ')}.`);
}
const isAsked = (part: (typeof PARTS)[number]): boolean =>
  positionals.length === 0 || positionals.includes(part);
const rounds = values.rounds === undefined ? undefined : wholeNumber(values.rounds);
const bundles = bundlesWith(values.against && resolve(values.against));

console.log(`${machine()}, TLS on loopback\n`);
if (isAsked('account')) await benchAccount(bundles, rounds ?? 15);
if (isAsked('account') && isAsked('organization')) console.log();
if (isAsked('organization')) {
  await benchOrganization(bundles, rounds ?? 3, values.size.map(wholeNumber));
}
console.log(`\nload ${load()} at the end`);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`"${text}" is no whole number of one or more.`);
}
