import { type SandboxIdToken, startIdToken } from '../github/id-token.ts';
import { type GitHubOptions, type SandboxGitHub, startGitHub } from '../github/server.ts';
import { createTls, type TlsCertificate } from '../tls.ts';

/** What the jobs of a repository have around them: GitHub's API and the runner's ID tokens. */
export interface Repository {
  readonly github: SandboxGitHub;
  readonly idToken: SandboxIdToken;
  /** Of the servers that speak https; undefined: they speak http. */
  readonly tls: TlsCertificate | undefined;
  /** How long GitHub and the runner take for each answer. */
  setLatency(latencyMs: number): void;
  close(): Promise<void>;
}

/** How a repository is made. */
export interface RepositoryOptions {
  /** `acme/guard` where nothing else is said. */
  readonly github?: Partial<GitHubOptions>;
  /** True: a certificate is made, and gone when the stage closes. */
  readonly tls?: TlsCertificate | true;
}

/** Starts a repository's side of the stage. */
export const startRepository = async (options: RepositoryOptions): Promise<Repository> => {
  const tls = options.tls === true ? await createTls() : options.tls;
  const github = await startGitHub({
    owner: 'acme',
    repo: 'guard',
    ...(tls && { tls: { key: tls.key, cert: tls.cert } }),
    ...options.github,
  });
  const idToken = await startIdToken({ repository: github.repository });
  return {
    github,
    idToken,
    tls,
    setLatency: (latencyMs) => {
      github.latencyMs = latencyMs;
      idToken.latencyMs = latencyMs;
    },
    close: async () => {
      await Promise.all([github.close(), idToken.close()]);
      if (options.tls === true) await tls?.remove();
    },
  };
};
