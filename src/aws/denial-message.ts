/** Who refused a call, where AWS says so. */
export type Refusal = 'identity-policy' | 'service-control-policy' | 'central-root-access';

const SAYINGS: readonly (readonly [saying: RegExp, refusal: Refusal])[] = [
  [/\bservice control polic(y|ies)\b/i, 'service-control-policy'],
  [/\bidentity-based polic(y|ies)\b/i, 'identity-policy'],
  [/\broot credentials management feature is not enabled\b/i, 'central-root-access'],
  [/\bservice not enabled for AWS Organizations\b/i, 'central-root-access'],
];

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  return `${error.message} ${messageOf(error.cause)}`;
};

/**
 * Reads a denial's message for who refused; `undefined` where it names nobody, as it does across organisations.
 * What stands in it is only matched: a denial it is by its code.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const refusalOf = (error: unknown): Refusal | undefined => {
  const message = messageOf(error);
  return SAYINGS.find(([saying]) => saying.test(message))?.[1];
};
