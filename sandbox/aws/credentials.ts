import { randomBytes, randomInt } from 'node:crypto';

import type { Principal } from './principal.ts';

/** Temporary credentials of a role session, as STS hands them out. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** Issued credentials together with the one account and principal they act as. */
export interface RoleSession extends SessionCredentials {
  readonly accountId: string;
  readonly principal: Principal;
}

const KEY_ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const KEY_ID_LENGTH = 16;

/** The role sessions this sandbox has issued. */
export class RoleSessions {
  readonly #byAccessKeyId = new Map<string, RoleSession>();

  issue(accountId: string, principal: Principal, expiration: Date): RoleSession {
    const session: RoleSession = {
      accountId,
      principal,
      accessKeyId: temporaryKeyId(),
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: `IQoJb3JpZ2luX2Vj${randomBytes(240).toString('base64')}`,
      expiration,
    };
    this.#byAccessKeyId.set(session.accessKeyId, session);
    return session;
  }

  find(accessKeyId: string): RoleSession | undefined {
    return this.#byAccessKeyId.get(accessKeyId);
  }
}

function temporaryKeyId(): string {
  const characters = Array.from({ length: KEY_ID_LENGTH }, () =>
    KEY_ID_ALPHABET.charAt(randomInt(KEY_ID_ALPHABET.length)),
  );
  return `ASIA${characters.join('')}`;
}
