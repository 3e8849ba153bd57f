import { all, not, some, truth, type Truth } from '../truth.ts';

/** Tells of an alarm, by name or ARN, whether it is in the ALARM state; `maybe` where that is not known. */
export type InAlarm = (alarm: string) => Truth;

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

/**
 * Whether a composite alarm's rule holds; `maybe` where that hangs on alarms nobody knows of, or it is not understood.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export const holdsRule = (rule: string, inAlarm: InAlarm): Truth => {
  const words = tokens(rule);
  if (words === undefined) return 'maybe';
  let at = 0;
  let faults = 0;
  const takes = (word: string): boolean => {
    const isNext = words[at]?.word === word;
    if (isNext) at += 1;
    return isNext;
  };
  const term = (): Truth => {
    const { word, alarm } = words[at] ?? { word: '', alarm: '' };
    at += 1;
    switch (word) {
      case 'NOT':
        return not(term());
      case '(': {
        const inner = either();
        if (!takes(')')) faults += 1;
        return inner;
      }
      case 'TRUE':
      case 'FALSE':
        return truth(word === 'TRUE');
      case 'ALARM':
        return inAlarm(alarm);
      case 'OK':
      case 'INSUFFICIENT_DATA':
        // Out of the ALARM state it is in one of these two.
        return inAlarm(alarm) === 'yes' ? 'no' : 'maybe';
      default:
        faults += 1;
        return 'maybe';
    }
  };
  const both = (): Truth => {
    const terms = [term()];
    while (takes('AND')) terms.push(term());
    return all(terms);
  };
  const either = (): Truth => {
    const terms = [both()];
    while (takes('OR')) terms.push(both());
    return some(terms);
  };
  const result = either();
  return faults === 0 && at === words.length ? result : 'maybe';
};
