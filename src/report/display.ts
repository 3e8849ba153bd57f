import { foreign } from './markdown.ts';

/** How account ids are shown everywhere: log, summary, issue, outputs, annotations and report alike. */
export const accountDisplays = ['full', 'last4', 'alias', 'hidden'] as const;
export type AccountDisplay = (typeof accountDisplays)[number];

/** Shows accounts as the user chose; built once a run, applied to everything that leaves it. */
export interface Display {
  /** The account's id in outputs and report, as it may be shown. */
  readonly account: (id: string) => string;
  /** The account's name for people: in full display with its alias. */
  readonly name: (id: string) => string;
  /** Any text with every account id in it shown the same way. */
  readonly text: (text: string) => string;
}

// AWS allows 63 characters; what the wire really holds is another matter.
const MAX_ALIAS = 63;

// An AWS account id is exactly twelve digits; longer runs of digits are something else.
const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;

/** Words for an account; `aliases` holds the ones that were read, by account id. */
export const createDisplay = (
  mode: AccountDisplay,
  given: ReadonlyMap<string, string>,
): Display => {
  // An alias may well contain the id that is not to be shown.
  const hides = mode !== 'full';
  const aliases = new Map(
    [...given].map(([id, alias]) => {
      const text = foreign(alias, MAX_ALIAS);
      return [id, hides ? text.replace(ACCOUNT_ID, '*'.repeat(12)) : text];
    }),
  );
  const account = (id: string): string => {
    switch (mode) {
      case 'full':
        return id;
      case 'last4':
        return `********${id.slice(-4)}`;
      // No alias is no reason to show more than was asked for.
      case 'alias':
        return aliases.get(id) ?? 'account without alias';
      case 'hidden':
        return 'hidden';
    }
  };
  return {
    account,
    name: (id) => {
      const alias = aliases.get(id);
      return mode === 'full' && alias !== undefined ? `${id} (${alias})` : account(id);
    },
    text: (text) => (mode === 'full' ? text : text.replace(ACCOUNT_ID, (id) => account(id))),
  };
};
