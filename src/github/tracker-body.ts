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
const STATE = /<!-- aws-root-guard:state ([\w+/= ]+) -->/;

const unix = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Finds our part in a body; `undefined` where there is none. A missing end marker ends it with the body. */
export const parseBody = (body: string): TrackerBody | undefined => {
  const text = unix(body);
  const start = START.exec(text);
  const key = start?.[1];
  if (start === null || key === undefined) return undefined;
  const from = start.index + start[0].length;
  const end = text.indexOf(END, from);
  const inner = text.slice(from, end === -1 ? text.length : end);
  const state = STATE.exec(inner);
  return {
    key,
    before: text.slice(0, start.index),
    managed: (state === null ? inner : inner.replace(state[0], '')).trim(),
    state: state?.[1],
    after: end === -1 ? '' : text.slice(end + END.length),
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
