import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** The environment variables that choose a proxy: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** Connections shared by everything a run asks of AWS. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/**
 * Makes the connections of a run. Node honors the proxy variables itself.
 * https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
export const createAgents = (proxyEnv: ProxyEnvironment): Agents => ({
  http: new HttpAgent({ keepAlive: true, proxyEnv: { ...proxyEnv } }),
  https: new HttpsAgent({ keepAlive: true, proxyEnv: { ...proxyEnv } }),
});
