/**
 * How much of root's activity a pattern matches:
 * - `whole`: all of it · `narrowed`: it leaves out what `misses` says · `none`: nothing of it;
 * - `everyone`: all of it and everything that anyone else does, so that it tells nothing of root;
 * - `unclear`: it speaks of root, but what it matches is not certain · `unparsable`: nor can it be understood.
 */
export type RootMatch =
  | { readonly kind: 'whole' | 'everyone' | 'unclear' | 'unparsable' }
  /** `because`: why not, where it names root nevertheless. Goes on a sentence. */
  | { readonly kind: 'none'; readonly because?: string }
  | {
      readonly kind: 'narrowed';
      /** `sign-ins`, `some API calls` and the like. */
      readonly misses: string;
      /** False where the pattern is about something else, and finds root among others. */
      readonly namesRoot: boolean;
    };

/** Whose pattern it is, as it stands there: names of people may stand in it, so that it is shown to nobody. */
export type RootPattern =
  | { readonly kind: 'filter'; readonly text: string }
  | {
      readonly kind: 'rule';
      readonly text: string;
      /** False where the rule gets no management events that read. */
      readonly hearsReads: boolean;
    };
