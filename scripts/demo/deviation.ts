import type { Scene } from './scene.ts';
import { nameWrite } from './write.ts';

const list = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.join(', ');

/** Where a scene is not what its chapter expects, a sentence each; none when the story holds. */
export const deviations = ({ chapter, result, issue }: Scene): readonly string[] => {
  const { expected } = chapter;
  const written = result.writes.map(nameWrite);
  const state = issue?.state ?? 'none';
  const comments = issue?.comments.length ?? 0;
  const missing = (words: readonly string[] = [], text: string | null | undefined) =>
    words.filter((each) => text?.includes(each) !== true);
  const unsaid = missing(expected.says, issue?.body);
  const uncommented = missing(expected.comment, issue?.comments.at(-1)?.body);
  const differ = (what: string, wanted: string, found: string): readonly string[] =>
    wanted === found ? [] : [`Expected ${what}: ${wanted}. Found: ${found}.`];
  return [
    ...differ('exit code', String(expected.exitCode), String(result.exitCode ?? result.signal)),
    ...differ('writes', list(expected.writes.toSorted()), list(written.toSorted())),
    ...differ('issue', expected.issue, state),
    ...differ('comments', String(expected.comments), String(comments)),
    ...unsaid.map((words) => `Expected the issue to say "${words}"; it does not.`),
    ...uncommented.map((words) => `Expected the last comment to say "${words}"; it does not.`),
  ];
};
