/** `npm run bench` measures audits of one account, `npm run bench -- organization` of whole organisations; a number says how many rounds. */
const ORGANIZATION = 'organization';

const words = process.argv.slice(2);
const numbers = words.filter((word) => word !== ORGANIZATION).map(Number);
if (!numbers.every((number) => Number.isInteger(number) && number > 0)) {
  throw new Error(`Only "${ORGANIZATION}" and whole numbers are understood: ${words.join(' ')}`);
}
const [rounds] = numbers;

if (words.includes(ORGANIZATION)) {
  const { benchOrganization } = await import('./organization.ts');
  await benchOrganization(rounds ?? 3, numbers.slice(1));
} else {
  const { benchAccount } = await import('./account.ts');
  await benchAccount(rounds ?? 15);
}
