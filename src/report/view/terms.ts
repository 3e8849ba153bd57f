import type { Exposure } from '../../model/judgement.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import { type Exception, EXPOSURE_NAME, LARGEST_EXPOSURE } from '../../model/settings.ts';
import type { Display } from '../text/display.ts';

/** Who accepted a finding, why, and until when, in text that may be published. */
export interface AcceptedTerms {
  readonly owner: string;
  readonly why: string;
  readonly link: string | undefined;
  readonly expires: Date;
  readonly expiresSoon: boolean;
  /** The line that adds the accepted facts to the configuration file, if they are missing there. */
  readonly unwritten: string | undefined;
}

const isWritable = (name: string, value: number | null): value is number =>
  EXPOSURE_NAME.test(name) &&
  Number.isInteger(value) &&
  value !== null &&
  value >= 0 &&
  value <= LARGEST_EXPOSURE;

/** `covers: { keys: 1 }` for an exception without `covers`: the worst of these exposures. */
const unwrittenCovers = (
  { covers }: Exception,
  exposures: readonly Exposure[],
): string | undefined => {
  if (Object.keys(covers).length > 0) return undefined;
  const worst = new Map<string, number>();
  for (const [name, value] of exposures.flatMap((exposure) => Object.entries(exposure))) {
    if (isWritable(name, value)) worst.set(name, Math.max(value, worst.get(name) ?? 0));
  }
  if (worst.size === 0) return undefined;
  return `covers: { ${[...worst].map(([name, value]) => `${name}: ${String(value)}`).join(', ')} }`;
};

const closed = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** The terms of an exception for findings with these exposures. A link that contains a hidden id is omitted. */
export const acceptedTerms = (
  { exception, expiresSoon }: Pick<Acceptance, 'exception' | 'expiresSoon'>,
  exposures: readonly Exposure[],
  display: Display,
): AcceptedTerms => {
  const { owner, reason, link, expires } = exception;
  return {
    owner: display.text(owner),
    why: display.text(closed(reason)),
    link: link !== undefined && display.text(link) === link ? link : undefined,
    expires,
    expiresSoon,
    unwritten: unwrittenCovers(exception, exposures),
  };
};
