/** The variables that a process was started with, as whoever reads them passes them on. */
export type Environment = Readonly<Record<string, string | undefined>>;
