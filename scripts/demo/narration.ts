import { styleText } from 'node:util';
import type { LoggedRequest } from '../../sandbox/aws/server.ts';
import type { StepResult } from '../../sandbox/stage/stage.ts';
import { amount } from '../../src/model/text.ts';
import { deviations } from './deviation.ts';
import { endingOf } from './ending.ts';
import type { Scene } from './scene.ts';
import { nameWrite } from './write.ts';

type Style = Parameters<typeof styleText>[0];

// Plain text where standard output is no terminal or NO_COLOR is set.
const styled = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stdout });

/** How AWS says that an account stands alone: an answer, and nothing that went wrong. */
const ALONE = ['AWSOrganizationsNotInUseException', 'OrganizationNotFoundException'];

const requestsOf = (requests: readonly LoggedRequest[]): string => {
  const refused = requests.flatMap(({ action, errorCode }) =>
    errorCode === undefined || ALONE.includes(errorCode) ? [] : [`${action}: ${errorCode}`],
  );
  const count = styled('dim', `${String(requests.length)} requests`);
  return refused.length === 0 ? count : `${count}, ${styled('yellow', refused.join(', '))}`;
};

const writesOf = ({ writes, github }: StepResult): string => {
  const reads = `${String(github.length - writes.length)} reads`;
  const names = writes.map(nameWrite);
  return names.length === 0
    ? styled('dim', `${reads}, no write`)
    : `${styled('dim', `${reads}; wrote: `)}${names.join(', ')}`;
};

const issueOf = ({ issue }: Scene): string => {
  if (issue === undefined) return styled('dim', 'none');
  const { length } = issue.comments;
  const state = styled(issue.state === 'open' ? 'green' : 'magenta', issue.state);
  return `#${String(issue.number)} ${state}, ${amount(length, 'comment')}`;
};

/** A scene in a few lines. */
export const narrate = (scene: Scene, number: number): readonly string[] => {
  const { chapter, result } = scene;
  const exit = `Exit ${String(result.exitCode ?? result.signal)}`;
  const lines = [
    [exit, styled(result.exitCode === 0 ? 'green' : 'red', endingOf(result))],
    ['AWS', requestsOf(result.aws)],
    ['GitHub', writesOf(result)],
    ['Issue', issueOf(scene)],
  ] as const;
  return [
    styled('bold', `${String(number)}  ${chapter.title}`),
    `   ${styled('dim', chapter.news)}`,
    ...lines.map(([label, text]) => `   ${label.padEnd(8)}${text}`),
    ...deviations(scene).map((text) => `   ${styled('red', `✗ ${text}`)}`),
    '',
  ];
};
