import type { Evidence, SourceName } from './evidence.ts';
import type { Settings } from './settings.ts';
import type { Judgement, Severity } from './judgement.ts';

/** Where the same practice stands in other catalogues. An empty list: the catalogue does not have it. */
export interface Frameworks {
  /** CIS AWS Foundations Benchmark: item numbers by version. */
  readonly cis: Readonly<Record<string, string>>;
  readonly securityHub: readonly string[];
  readonly config: readonly string[];
  readonly prowler: readonly string[];
}

/** A page to read on. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What the checks are grouped by, in the order in which they are shown. */
export const themes = [
  'credentials',
  'monitoring',
  'contacts',
  'organization',
  'attestations',
] as const;
export type Theme = (typeof themes)[number];

/** One best practice: all that its documentation says, and a pure function from evidence to verdict. */
export interface Check {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  readonly severity: Severity;
  /** What exactly is judged, and no more than that, in full sentences. */
  readonly judges: string;
  /** Why it matters, for someone who has a minute. */
  readonly why: string;
  /** Steps in order. `cli` lines that start with `#` are remarks for the reader. */
  readonly remediation: { readonly console: readonly string[]; readonly cli: readonly string[] };
  readonly references: readonly Reference[];
  readonly frameworks: Frameworks;
  /**
   * The numbers that its exposure may hold, where it has any; one that stands Region by Region without its Region.
   * An exception has to name what it covers of them.
   */
  readonly exposes?: readonly string[];
  /** True where a service control policy that denies root's actions makes a failure weigh less. */
  readonly isEasedByDenial?: true;
  /** True where one verdict holds for a whole run: it is judged on the caller's own account alone. */
  readonly isJudgedOnce?: true;
  /** The sources it reads: these are collected, and their IAM actions asked for. */
  readonly sources: readonly SourceName[];
  readonly judge: (evidence: Evidence, settings: Settings, now: Date) => Judgement;
}
