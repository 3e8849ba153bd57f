import type { SourceContext } from '../../source.ts';

/**
 * Where a partition answers for Account Management.
 * https://docs.aws.amazon.com/accounts/latest/reference/API_Operations.html
 */
export const accountRegion = ({
  target,
  signInRegion,
}: Pick<SourceContext, 'target' | 'signInRegion'>): string =>
  target.partition === 'aws-cn' ? 'cn-northwest-1' : signInRegion;
