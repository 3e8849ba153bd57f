import { createHash } from 'node:crypto';

export interface Identity {
  readonly login: string;
  readonly token: string;
  /** An installation token (`ghs_`), as a workflow or an app has it: it acts for no user. */
  readonly installation: boolean;
}

/** A token that looks like GitHub's and is the same in every run. */
export const identityOf = (login: string): Identity => {
  const installation = login.endsWith('[bot]');
  const secret = createHash('sha256').update(login).digest('hex').slice(0, 36);
  return { login, installation, token: `${installation ? 'ghs' : 'ghp'}_${secret}` };
};

export const bearer = (authorization: string | undefined): string | undefined =>
  authorization?.replace(/^(?:bearer|token)\s+/i, '').trim();
