/**
 * The body of a tracking issue: our part between two hidden markers, and what people wrote around it.
 * Line ends are LF: GitHub's editor saves CRLF, which changes nothing a reader sees.
 */
export interface TrackerBody {
  readonly key: string;
  readonly before: string;
  /** Our part without its markers and state. */
  readonly managed: string;
  readonly state: string | undefined;
  readonly after: string;
}

const START = /<!-- aws-root-guard:v1 key=([\w:.-]{1,120}) -->/;
const END = '<!-- aws-root-guard:end -->';
// Base64, or the ideographs of a dense state.
const STATE = /<!-- aws-root-guard:state ([\w+/= \u3400-\u9fff]+) -->/;

const unix = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Our part may have been quoted by people: the one that bears a state is ours. */
const findStart = (text: string): RegExpExecArray | undefined => {
  const starts = [...text.matchAll(new RegExp(START, 'g'))];
  const parts = starts.map(
    (start, index) =>
      text.slice(start.index, starts[index + 1]?.index ?? text.length).split(END)[0],
  );
  const own = parts.findIndex((part) => part !== undefined && STATE.test(part));
  return starts[own] ?? starts[0];
};

/** Finds our part in a body; `undefined` where there is none. Without its end marker it ends with its state. */
export const parseBody = (body: string): TrackerBody | undefined => {
  const text = unix(body);
  const start = findStart(text);
  const key = start?.[1];
  if (start === undefined || key === undefined) return undefined;
  const from = start.index + start[0].length;
  const marked = text.indexOf(END, from);
  const state = STATE.exec(text.slice(from, marked === -1 ? text.length : marked));
  const stateEnd = state === null ? text.length : from + state.index + state[0].length;
  const end = marked === -1 ? stateEnd : marked;
  const inner = text.slice(from, end);
  return {
    key,
    before: text.slice(0, start.index),
    managed: inner.replace(state?.[0] ?? '', '').trim(),
    state: state?.[1],
    after: text.slice(marked === -1 ? end : end + END.length),
  };
};

/** Puts a body together; what stood before and after our part comes back as it was. */
export const composeBody = ({ key, before, managed, state, after }: TrackerBody): string => {
  const hidden = state === undefined ? '' : `\n\n<!-- aws-root-guard:state ${state} -->`;
  return `${before}<!-- aws-root-guard:v1 key=${key} -->\n${managed}${hidden}\n${END}${after}`;
};

/** What a duplicate says in place of our part; it bears no key, so it is never taken for the tracker again. */
export const duplicateBody = ({ before, after }: TrackerBody, number: number): string =>
  `${before}Duplicate of #${String(number)}, which is kept up to date.${after}`;
