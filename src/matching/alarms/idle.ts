import { quoted } from '../../model/text.ts';
import type { RootMatch } from '../../model/monitoring/root-match.ts';

interface Named {
  readonly name: string;
  readonly root: RootMatch;
}

// One is enough to begin with; the others are looked at once it is mended.
const MOST = 3;

/** Sentences on what was meant for root and does nothing, to follow the one that says that nothing matches. */
export const idleOnes = (noun: string, all: readonly Named[]): string =>
  all
    .flatMap(({ name, root }) =>
      root.kind === 'none' && root.because !== undefined
        ? [` The ${noun} ${quoted(name)} does nothing: ${root.because}.`]
        : [],
    )
    .slice(0, MOST)
    .join('');
