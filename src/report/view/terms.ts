import type { Exposure } from '../../model/judgement.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import { EXPOSURE_NAME, LARGEST_EXPOSURE } from '../../model/settings.ts';
import type { Display } from '../text/display.ts';

/** Who accepted a finding, why, and until when, in text that may be published. */
export interface AcceptedTerms {
  readonly owner: string;
  readonly why: string;
  readonly link: string | undefined;
  readonly expires: Date;
  readonly expiresSoon: boolean;
}

const isWritable = (name: string, value: number | null): value is number =>
  EXPOSURE_NAME.test(name) &&
  Number.isInteger(value) &&
  value !== null &&
  value >= 0 &&
  value <= LARGEST_EXPOSURE;

/**
 * What an exception for these exposures has to say, the worst of them: `covers: { keys: 1 }`; `undefined` where there
 * is nothing to cover.
 */
export const coversLine = (exposures: readonly Exposure[]): string | undefined => {
  const worst = new Map<string, number>();
  for (const [name, value] of exposures.flatMap((exposure) => Object.entries(exposure))) {
    if (isWritable(name, value)) worst.set(name, Math.max(value, worst.get(name) ?? 0));
  }
  const exposed = [...worst].filter(([, value]) => value > 0);
  const told = exposed.length === 0 ? [...worst] : exposed;
  // A name with a colon in it would be read as a key and its value.
  const key = (name: string): string => (name.includes(':') ? `"${name}"` : name);
  return told.length === 0
    ? undefined
    : `covers: { ${told.map(([name, value]) => `${key(name)}: ${String(value)}`).join(', ')} }`;
};

const closed = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** The terms of an exception. A link that contains a hidden id is omitted. */
export const acceptedTerms = (
  { exception, expiresSoon }: Pick<Acceptance, 'exception' | 'expiresSoon'>,
  display: Display,
): AcceptedTerms => {
  const { owner, reason, link, expires } = exception;
  return {
    owner: display.text(owner),
    why: display.text(closed(reason)),
    link: link !== undefined && display.text(link) === link ? link : undefined,
    expires,
    expiresSoon,
  };
};
