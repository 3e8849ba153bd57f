import type { RequestContext } from './request.ts';

const VARIABLE = /\$\{\s*([\w:/-]+)\s*\}/g;

/**
 * A condition's value with its policy variables filled in; `undefined` where the request does not say one, or
 * where it is none that is known here, such as one with a default.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const withVariables = (value: string, context: RequestContext): string | undefined => {
  if (!value.includes('${')) return value;
  const filled = value.replace(VARIABLE, (variable, key: string) => context(key) ?? variable);
  return filled.includes('${') ? undefined : filled;
};
