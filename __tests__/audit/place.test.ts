import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { tooLate } from '../../src/audit/deadline.ts';
import { createPace, type Pace } from '../../src/audit/pace.ts';
import { holdPlace, type Place } from '../../src/audit/place.ts';
import { workThrough } from '../../src/audit/queue.ts';

afterEach(() => {
  jest.useRealTimers();
});

interface Held {
  readonly place: Place;
  /** What the account's time limit was told. */
  readonly told: readonly string[];
  /** Ends every sleep that has begun. */
  readonly wake: () => void;
  /** The time of the whole run is over from now on. */
  readonly end: () => void;
}

/** Enters, and holds the place. */
const enter = async (pace: Pace): Promise<Held> => {
  const told: string[] = [];
  const sleeping: (() => void)[] = [];
  let isOver = false;
  await pace.enter();
  const place = holdPlace({
    pace,
    sleep: () => new Promise((resolve) => sleeping.push(resolve)),
    limit: {
      passed: new Promise(() => undefined),
      pause: () => told.push('pause'),
      resume: () => told.push('resume'),
      release: () => undefined,
    },
    isOver: () => isOver,
  });
  return {
    place,
    told,
    wake: () => {
      for (const end of sleeping.splice(0)) end();
    },
    end: () => {
      isOver = true;
    },
  };
};

/** How many more are let in by now; they stay. */
const free = async (pace: Pace): Promise<number> => {
  let inside = 0;
  for (let each = 0; each < 10; each += 1) void pace.enter().then(() => (inside += 1));
  await setImmediate();
  return inside;
};

/** A call, and how to end it. */
const call = ({ place }: Held) => {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { answer: place.call(() => promise), end: () => resolve('answer') };
};

describe('an account’s place', () => {
  test('is free while the account waits and asks nothing', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    void held.place.sleep(1);
    expect(await free(pace)).toBe(1);
  });

  test('is not free while another of its calls is under way, and is when that has ended', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const summary = call(held);
    void held.place.sleep(1);
    await setImmediate();
    let isFree = false;
    void pace.enter().then(() => {
      isFree = true;
    });
    await setImmediate();
    expect(isFree).toBe(false);
    summary.end();
    await summary.answer;
    await setImmediate();
    expect(isFree).toBe(true);
  });

  test('stays its own between two calls, when nothing of it sleeps', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const first = call(held);
    first.end();
    await first.answer;
    expect(await free(pace)).toBe(0);
  });

  test('is given away once, however many of its sources wait', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    void held.place.sleep(1);
    void held.place.sleep(1);
    held.place.leave();
    expect(await free(pace)).toBe(1);
  });

  test('is taken again with the next call, ahead of those that have not begun', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const order: string[] = [];
    void held.place.sleep(1).then(() => held.place.call(async () => void order.push('back')));
    const other = await enter(pace);
    void pace.enter().then(() => order.push('new'));
    held.wake();
    await setImmediate();
    expect(order).toEqual([]);
    other.place.leave();
    await setImmediate();
    expect(order).toEqual(['back']);
    held.place.leave();
    await setImmediate();
    expect(order).toEqual(['back', 'new']);
  });

  test('is one place, however many of its calls come back at once', async () => {
    const pace = createPace(2);
    const held = await enter(pace);
    const naps = [held.place.sleep(1), held.place.sleep(1)];
    held.wake();
    await Promise.all(naps);
    const calls = [call(held), call(held)];
    await setImmediate();
    expect(await free(pace)).toBe(1);
    for (const { answer, end } of calls) {
      end();
      expect(await answer).toBe('answer');
    }
  });

  test('costs none of the account’s own time while others are before it', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const nap = held.place.sleep(1);
    const other = await enter(pace);
    held.wake();
    await nap;
    const back = call(held);
    await setImmediate();
    expect(held.told).toEqual(['pause']);
    other.place.leave();
    back.end();
    await back.answer;
    expect(held.told).toEqual(['pause', 'resume']);
  });

  test('makes no call any more once it was left, and is not freed twice', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const nap = held.place.sleep(1);
    held.place.leave();
    held.wake();
    await nap;
    const send = jest.fn(async () => 'answer');
    await expect(held.place.call(send)).rejects.toThrow('left');
    expect(send).not.toHaveBeenCalled();
    expect(await free(pace)).toBe(1);
  });

  test('is left with a call under way, which frees nothing when it ends', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const slow = call(held);
    void held.place.sleep(1);
    held.place.leave();
    slow.end();
    await slow.answer;
    expect(await free(pace)).toBe(1);
  });

  test('that comes to an account that was left goes to the next', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const nap = held.place.sleep(1);
    const other = await enter(pace);
    held.wake();
    await nap;
    const back = expect(call(held).answer).rejects.toThrow('left');
    await setImmediate();
    held.place.leave();
    other.place.leave();
    await back;
    expect(held.told).toEqual(['pause']);
    expect(await free(pace)).toBe(1);
  });

  test('is no use when the time of the run is over', async () => {
    const pace = createPace(1);
    const held = await enter(pace);
    const nap = held.place.sleep(1);
    held.wake();
    await nap;
    held.end();
    await expect(call(held).answer).rejects.toMatchObject({ reading: tooLate });
  });
});

const ROUND_TRIP_MS = 60;
const REPORT_MS = 2_500;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Pages of twenty accounts, a round trip each. */
async function* listed(count: number): AsyncGenerator<{ readonly id: number }> {
  for (let id = 0; id < count; id += 1) {
    if (id % 20 === 0) await after(ROUND_TRIP_MS);
    yield { id };
  }
}

/** How many seconds so many accounts take that are entered, asked, and asked again when their report is there. */
const seconds = async (count: number, places: number, underWay: number): Promise<number> => {
  jest.useFakeTimers();
  const pace = createPace(places);
  const began = Date.now();
  const ask = (): Promise<void> => after(ROUND_TRIP_MS);
  const limit = {
    passed: new Promise<void>(() => undefined),
    pause: () => undefined,
    resume: () => undefined,
    release: () => undefined,
  };
  const done = workThrough(listed(count), underWay, async () => {
    await pace.enter();
    const place = holdPlace({ pace, sleep: after, limit, isOver: () => false });
    await ask();
    await Promise.all([place.call(ask), place.call(ask), place.call(ask)]);
    await place.sleep(REPORT_MS);
    await place.call(ask);
    place.leave();
  }).then(() => (Date.now() - began) / 1_000);
  await jest.advanceTimersByTimeAsync(600_000);
  return done;
};

describe('places for 32, where every report takes 2.5 seconds', () => {
  test('do for 300 accounts in five seconds', async () => {
    expect(await seconds(300, 32, 512)).toBeLessThan(5);
  });

  test('are never empty for long: 3,000 accounts come near to what 32 can be asked for', async () => {
    const asking = (3_000 * 3 * ROUND_TRIP_MS) / 1_000 / 32;
    expect(await seconds(3_000, 32, 512)).toBeLessThan(1.3 * asking);
  });
});
