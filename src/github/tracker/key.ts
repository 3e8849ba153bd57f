import { createHmac, createSecretKey, type KeyObject, randomBytes, scrypt } from 'node:crypto';
import type { AccountDisplay } from '../../model/account-display.ts';
import { ANY_ACCOUNT, referenceIn } from '../../posture/memory.ts';

/** What is audited: the accounts a tracker is about, under one name: an account's id, an organisation's … */
export interface Scope {
  readonly partition: string;
  readonly name: string;
}

/**
 * Names the audited scope in a tracker, and its accounts in the tracker's state.
 * Where ids are not to be shown the name is salted and slow to guess: twelve digits are soon tried otherwise.
 */
export interface TrackerKey {
  /** As it stands in the marker. */
  readonly text: string;
  readonly accountRef: (accountId: string) => string;
}

const SALT_BYTES = 12;
// About 50 ms and 16 MiB a guess (OWASP's floor for scrypt is in that order); off the main thread.
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 };

const digest = (secret: KeyObject, text: string, length: number): string =>
  createHmac('sha256', secret).update(text).digest('hex').slice(0, length);

const stretch = async (scope: Scope, salt: string): Promise<KeyObject> => {
  const { promise, resolve, reject } = Promise.withResolvers<KeyObject>();
  scrypt(`${scope.partition}:${scope.name}`, salt, 32, SCRYPT, (error, secret) => {
    // Thousands of accounts are digested with it, and bytes take Node 24 six times as long.
    if (error === null) resolve(createSecretKey(secret));
    else reject(error);
  });
  return promise;
};

const plainKey = ({ partition, name }: Scope): TrackerKey => ({
  text: `${partition}:${name}`,
  accountRef: (id) => id,
});

const saltedKey = async (scope: Scope, salt: string): Promise<TrackerKey> => {
  const secret = await stretch(scope, salt);
  return {
    text: `scrypt:${salt}:${digest(secret, 'tracker', 16)}`,
    accountRef: (id) => digest(secret, id, 12),
  };
};

/** The key for a new tracker. */
export const createKey = async (scope: Scope, display: AccountDisplay): Promise<TrackerKey> =>
  display === 'full' ? plainKey(scope) : saltedKey(scope, randomBytes(SALT_BYTES).toString('hex'));

const SALTED = /^scrypt:([0-9a-f]{24}):[0-9a-f]{16}$/;

/** The key that a found marker bears, when it is this scope's; `undefined` for another scope's or none. */
export const matchKey = async (text: string, scope: Scope): Promise<TrackerKey | undefined> => {
  const [, salt] = SALTED.exec(text) ?? [];
  const key = salt === undefined ? plainKey(scope) : await saltedKey(scope, salt);
  return key.text === text ? key : undefined;
};

/** How an account stands in the state: one that is known by its reference alone under that. */
export const referenceOf = (key: TrackerKey, id: string): string =>
  id === ANY_ACCOUNT ? id : (referenceIn(id) ?? key.accountRef(id));

/** True where the key shows account ids to whoever reads the source. */
export const isPlain = (key: TrackerKey): boolean => !key.text.startsWith('scrypt:');
