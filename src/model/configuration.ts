/** Which configuration file a run was judged by. */
export interface Configuration {
  readonly path: string;
  /** `missing`: there is no such file, so the defaults apply. `unread`: nobody knows whether there is one. */
  readonly state: 'read' | 'missing' | 'unread';
  /** Where GitHub was asked for it: the default branch, and the commit that this was at. */
  readonly at: { readonly branch: string; readonly commit: string } | undefined;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string | undefined;
}

const SHORT_COMMIT = 7;

/** The beginning of a commit's hash, as Git shows it. */
export const shortCommit = (commit: string): string => commit.slice(0, SHORT_COMMIT);
