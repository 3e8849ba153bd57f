import { ADDRESS_MARK } from '../../model/source-address.ts';
import { referenceIn } from '../../posture/memory.ts';
import { foreign } from './markdown.ts';
import type { AccountDisplay } from '../../model/account-display.ts';

/** Shows accounts as the user chose. Created once per run and applied to everything that is published. */
export interface Display {
  /** The account's id as outputs and report may show it. */
  readonly account: (id: string) => string;
  /** The account's alias or name, where it is shown beside the id. */
  readonly alias: (id: string) => string | undefined;
  /** The account's name for people; in full display it includes the alias. */
  readonly name: (id: string) => string;
  /** Any text, with each account id in it shown the same way. Where ids are hidden, source addresses are masked. */
  readonly text: (text: string) => string;
}

// AWS allows 63 characters, but an answer could contain more.
const MAX_ALIAS = 63;

/** An account id in a text: exactly twelve digits. A longer run of digits is something else. */
export const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;

const MARKED_ADDRESS = new RegExp(`${ADDRESS_MARK}([^${ADDRESS_MARK}]*)${ADDRESS_MARK}`, 'g');

/** An address without its last part: enough to distinguish networks, too little to identify a person. */
const maskedAddress = (address: string): string => {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return address.replace(/\d+$/, 'x');
  if (address.includes(':')) return `${address.split(':').slice(0, 3).join(':')}:x`;
  return 'hidden';
};

/** Numbers accounts that would look the same, in the order of their ids, so that each keeps its number between runs. */
const toldApart = (
  shown: (id: string) => string,
  ids: readonly string[],
): ReadonlyMap<string, string> => {
  const alike = Map.groupBy([...new Set(ids)].sort(), shown);
  return new Map(
    [...alike]
      .filter(([, group]) => group.length > 1)
      .flatMap(([text, group]) =>
        group.map((id, index) => [id, `${text} (${String(index + 1)})`] as const),
      ),
  );
};

/**
 * Creates the display. `given` contains the names and aliases that were read, by account id. Accounts listed in `ids`
 * that would look the same are numbered.
 */
export const createDisplay = (
  mode: AccountDisplay,
  given: ReadonlyMap<string, string>,
  ids: readonly string[] = [],
): Display => {
  // An alias may contain the id that must not be shown.
  const hides = mode !== 'full';
  const aliases = new Map(
    [...given].map(([id, alias]) => {
      const text = foreign(alias, MAX_ALIAS);
      return [id, hides ? text.replace(ACCOUNT_ID, '*'.repeat(12)) : text];
    }),
  );
  const plain = (id: string): string => {
    if (referenceIn(id) !== undefined) return 'another account';
    switch (mode) {
      case 'full':
        return id;
      case 'last4':
        return `********${id.slice(-4)}`;
      // Without an alias, the id must still not be shown.
      case 'alias':
        return aliases.get(id) ?? 'account without alias';
      case 'hidden':
        return 'hidden';
    }
  };
  const numbered = hides ? toldApart(plain, ids) : new Map<string, string>();
  const account = (id: string): string => numbered.get(id) ?? plain(id);
  return {
    account,
    alias: (id) => (mode === 'full' ? aliases.get(id) : undefined),
    name: (id) => {
      const alias = aliases.get(id);
      return mode === 'full' && alias !== undefined ? `${id} (${alias})` : account(id);
    },
    text: (text) =>
      hides
        ? text
            .replace(MARKED_ADDRESS, (_, address: string) => maskedAddress(address))
            .replace(ACCOUNT_ID, (id) => account(id))
        : text.replaceAll(ADDRESS_MARK, ''),
  };
};
