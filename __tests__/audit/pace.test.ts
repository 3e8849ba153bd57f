import { describe, expect, test } from '@jest/globals';
import { createPace, type Pace } from '../../src/audit/pace.ts';

const at = (milliseconds: number): Date => new Date(milliseconds);

/** Lets in as many as may enter, and says how many did. */
const fill = async (pace: Pace, tries: number): Promise<number> => {
  let inside = 0;
  for (let each = 0; each < tries; each += 1) {
    pace.enter().then(
      () => (inside += 1),
      () => undefined,
    );
  }
  await new Promise((resolve) => setImmediate(resolve));
  return inside;
};

describe('the pace', () => {
  test('lets in no more than its limit', async () => {
    expect(await fill(createPace(3), 10)).toBe(3);
  });

  test('lets the next one in when one leaves', async () => {
    const pace = createPace(1);
    await pace.enter();
    const order: string[] = [];
    const second = pace.enter().then(() => order.push('second'));
    const third = pace.enter().then(() => order.push('third'));
    pace.leave();
    await second;
    expect(order).toEqual(['second']);
    pace.leave();
    await third;
    expect(order).toEqual(['second', 'third']);
  });

  test('lets in who comes back before all that have not begun, however long those have waited', async () => {
    const pace = createPace(1);
    await pace.enter();
    const order: string[] = [];
    for (const name of ['first', 'second']) void pace.enter().then(() => order.push(name));
    for (const name of ['back', 'back too']) void pace.comeBack().then(() => order.push(name));
    for (let each = 0; each < 4; each += 1) {
      pace.leave();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(order).toEqual(['back', 'back too', 'first', 'second']);
  });

  test('halves when AWS throttles, once for a burst, and never below one', () => {
    const pace = createPace(32);
    const limits = [0, 10, 900, 1000, 2000, 3000, 4000, 5000, 6000, 7000].map((time) => {
      pace.slow(at(time));
      return pace.limit();
    });
    expect(limits).toEqual([16, 16, 16, 8, 4, 2, 1, 1, 1, 1]);
  });

  test('recovers one by one after a row of good answers, up to where it began', () => {
    const pace = createPace(4);
    pace.slow(at(0));
    const limits = Array.from({ length: 9 }, () => {
      pace.advance();
      return pace.limit();
    });
    expect(limits).toEqual([2, 3, 3, 3, 4, 4, 4, 4, 4]);
  });

  test('a burst of throttling starts the row anew', () => {
    const pace = createPace(4);
    pace.slow(at(0));
    pace.advance();
    pace.slow(at(500));
    pace.advance();
    expect(pace.limit()).toBe(2);
  });

  test('nobody new comes in until enough have left after it slowed down', async () => {
    const pace = createPace(2);
    await pace.enter();
    await pace.enter();
    pace.slow(at(0));
    let entered = false;
    const waiting = pace.enter().then(() => {
      entered = true;
    });
    pace.leave();
    await Promise.resolve();
    expect(entered).toBe(false);
    pace.leave();
    await waiting;
    expect(entered).toBe(true);
  });
});
