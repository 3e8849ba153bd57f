import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** A bundle that is measured. */
export interface Bundle {
  /** What its figures are told apart by; empty for the one of this tree. */
  readonly name: string;
  readonly main: string;
}

const OURS: Bundle = { name: '', main: join(ROOT, 'dist/index.js') };

/** The bundle of this tree, and another one's from its folder. */
export const bundlesWith = (against: string | undefined): readonly Bundle[] =>
  against === undefined ? [OURS] : [OURS, { name: 'against', main: join(against, 'index.js') }];

/** How the figures of a bundle are called. */
export const named = (name: string, bundle: Bundle): string =>
  bundle.name === '' ? name : `${name} (${bundle.name})`;

/** What Node itself costs. */
export const EMPTY = join(import.meta.dirname, 'empty.cjs');

/** The same calls signed by hand, which everything is held against. */
export const YARDSTICK = {
  account: join(import.meta.dirname, 'yardstick/account.cjs'),
  organization: join(import.meta.dirname, 'yardstick/organization.cjs'),
};
