import type { Access } from './session/access.ts';
import { CallFailure } from './failure.ts';
import type { SourceContext } from './source.ts';

/** Tags what an API call throws with the IAM action that it needed. */
export const callAs =
  (access: Access): SourceContext['call'] =>
  async (action, send) => {
    try {
      return await send();
    } catch (error) {
      throw new CallFailure(action, error, access);
    }
  };
