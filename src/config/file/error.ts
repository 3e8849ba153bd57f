/** One thing that is wrong in the configuration file. Line and column count from 1. */
export interface ConfigFileError {
  readonly line: number;
  readonly column: number;
  /** As it follows "line 4:". */
  readonly message: string;
}
