import { holdsForAll, holdsForSome, not, truth, type Truth } from '../truth.ts';

/** Tells of an alarm, by name or ARN, whether it is in the ALARM state; `maybe` where that is not known. */
export type InAlarm = (alarm: string) => Truth;

/** The rule of a composite alarm, taken apart once. */
export interface AlarmRule {
  /** What it names, by name or ARN; `undefined` where it is not understood. */
  readonly alarms: ReadonlySet<string> | undefined;
  /** How many words have to be looked at to tell whether it holds. */
  readonly size: number;
  /** Whether it holds; `maybe` where that hangs on alarms nobody knows of, or it is not understood. */
  readonly holds: (inAlarm: InAlarm) => Truth;
}

const TOKEN =
  /\s*(?:(AND|OR|NOT|TRUE|FALSE)\b|(ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"([^"]+)"|'([^']+)'|([^\s()"']+))\s*\)|([()]))/y;

interface Token {
  readonly word: string;
  readonly alarm: string;
}

/** The words of a rule; `undefined` where there are others than are known here. */
const tokens = (rule: string): readonly Token[] | undefined => {
  const found: Token[] = [];
  const text = rule.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    const [, operator, state, quoted, apostrophed, bare, parenthesis] = match;
    found.push({
      word: operator ?? state ?? parenthesis ?? '',
      alarm: quoted ?? apostrophed ?? bare ?? '',
    });
  }
  return found;
};

type Holds = AlarmRule['holds'];

class NotUnderstood extends Error {}

// Nobody writes more of them around each other; whoever did would only mean to overrun the stack.
const DEEPEST = 100;

/** Reads words from left to right: `NOT` binds closest, then `AND`, then `OR`. */
const parsed = (words: readonly Token[]): Holds => {
  let at = 0;
  let depth = 0;
  const takes = (word: string): boolean => {
    const isNext = words[at]?.word === word;
    if (isNext) at += 1;
    return isNext;
  };
  const inside = (read: () => Holds): Holds => {
    depth += 1;
    if (depth > DEEPEST) throw new NotUnderstood();
    const found = read();
    depth -= 1;
    return found;
  };
  const term = (): Holds => {
    const { word, alarm } = words[at] ?? { word: '', alarm: '' };
    at += 1;
    switch (word) {
      case 'NOT': {
        const inner = inside(term);
        return (inAlarm) => not(inner(inAlarm));
      }
      case '(': {
        const inner = inside(either);
        if (!takes(')')) throw new NotUnderstood();
        return inner;
      }
      case 'TRUE':
      case 'FALSE':
        return () => truth(word === 'TRUE');
      case 'ALARM':
        return (inAlarm) => inAlarm(alarm);
      case 'OK':
      case 'INSUFFICIENT_DATA':
        // Out of the ALARM state it is in one of these two.
        return (inAlarm) => (inAlarm(alarm) === 'yes' ? 'no' : 'maybe');
      default:
        throw new NotUnderstood();
    }
  };
  const both = (): Holds => {
    const terms = [term()];
    while (takes('AND')) terms.push(term());
    return (inAlarm) => holdsForAll(terms, (each) => each(inAlarm));
  };
  const either = (): Holds => {
    const terms = [both()];
    while (takes('OR')) terms.push(both());
    return (inAlarm) => holdsForSome(terms, (each) => each(inAlarm));
  };
  const rule = either();
  if (at < words.length) throw new NotUnderstood();
  return rule;
};

const NOT_UNDERSTOOD: AlarmRule = { alarms: undefined, size: 1, holds: () => 'maybe' };

/**
 * Takes a composite alarm's rule apart.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export const parseAlarmRule = (rule: string): AlarmRule => {
  const words = tokens(rule);
  if (words === undefined) return NOT_UNDERSTOOD;
  try {
    const alarms = words.flatMap(({ alarm }) => (alarm === '' ? [] : [alarm]));
    return { alarms: new Set(alarms), size: words.length, holds: parsed(words) };
  } catch (error) {
    if (error instanceof NotUnderstood) return NOT_UNDERSTOOD;
    throw error;
  }
};
