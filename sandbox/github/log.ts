/** One request as the front saw it. Times are milliseconds since the epoch, with fractions. */
export interface RequestRecord {
  readonly start: number;
  end: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Only whether one was sent: the log may be printed. */
  readonly authorization: boolean;
  readonly login: string | undefined;
  readonly userAgent: string;
  /** Undefined while it is under way, and when the connection was dropped. */
  status: number | undefined;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A REST call that changes something; GraphQL reads are POSTs too. */
export const isWrite = ({ method, path }: Pick<RequestRecord, 'method' | 'path'>): boolean =>
  !READS.has(method) && path !== '/graphql';

export const now = (): number => performance.timeOrigin + performance.now();
