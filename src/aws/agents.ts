import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** The environment variables that choose a proxy: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** Connections shared by everything a run asks for. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** Node honours the proxy variables itself (since 24.5), for AWS and GitHub alike. */
export const createAgents = (proxyEnv: ProxyEnvironment): Agents => ({
  http: new HttpAgent({ keepAlive: true, proxyEnv: { ...proxyEnv } }),
  https: new HttpsAgent({ keepAlive: true, proxyEnv: { ...proxyEnv } }),
});
