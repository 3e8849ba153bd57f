import { decodeState, encodeState, packMemory } from '../../src/github/state/codec.ts';
import { composeBody, parseBody } from '../../src/github/tracker/body.ts';
import { DAY_MS } from '../../src/model/time.ts';
import type { Stage } from './stage.ts';

/**
 * Makes the tracking issue remember that checks have failed for so many days, by their ids:
 * the bundle reads the real clock, so a past of weeks has to be written down for it.
 */
export const ageMemory = async (
  stage: Stage,
  days: Readonly<Record<string, number>>,
): Promise<void> => {
  const issue = await stage.issue();
  const body = parseBody(issue?.body ?? '');
  const state = decodeState(body?.state);
  if (issue === undefined || body === undefined || state === 'lost') {
    throw new Error('there is no tracking issue whose memory could be aged');
  }
  const accounts = new Map(
    [...state.accounts].map(([account, memory]) => [
      account,
      new Map(
        [...memory].map(([id, remembered]) => {
          const since = new Date(remembered.since.getTime() - (days[id] ?? 0) * DAY_MS);
          return [id, { ...remembered, since }];
        }),
      ),
    ]),
  );
  const aged = composeBody({
    ...body,
    state: encodeState(state, packMemory({ ...state, accounts })),
  });
  await stage.github.asHuman().edit(issue.number, { body: aged });
};
