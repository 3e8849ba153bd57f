import type { SandboxIssue } from '../../sandbox/github/server.ts';
import { minute } from '../../src/model/time.ts';
import { renderGitHubMarkdown } from '../page/github-html.ts';
import { indexPage, type StoryStep } from '../page/index-page.ts';
import { type NavLink, page } from '../page/page.ts';
import type { IssueState, Section } from '../page/section.ts';
import type { Moment } from './conversation.ts';
import { endingOf } from './ending.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { nameWrite } from './write.ts';

type Kind = 'summary' | 'issue' | 'log';

const fileName = (index: number, kind: Kind): string => `${String(index + 1)}-${kind}.html`;

const stateOf = ({ state, state_reason }: SandboxIssue): IssueState => {
  if (state === 'open') return 'open';
  return state_reason === 'not_planned' ? 'not planned' : 'completed';
};

const when = (time: string): string => `on ${minute(new Date(time))}`;

const kindsOf = ({ issue }: Scene): readonly Kind[] =>
  issue === undefined ? ['summary', 'log'] : ['summary', 'issue', 'log'];

const navigation = (scenes: readonly Scene[], index: number, current: Kind): readonly NavLink[] => {
  const scene = scenes[index];
  const beside = (offset: number, text: string): readonly NavLink[] => {
    const other = scenes[index + offset];
    if (other === undefined) return [];
    const kind = kindsOf(other).includes(current) ? current : 'summary';
    return [{ text, href: fileName(index + offset, kind) }];
  };
  return [
    { text: 'The story', href: 'index.html' },
    ...beside(-1, '← before'),
    ...(scene === undefined ? [] : kindsOf(scene)).map((kind) => ({
      text: kind,
      href: fileName(index, kind),
      current: kind === current,
    })),
    ...beside(1, 'after →'),
  ];
};

const EVENT_TEXTS = {
  closed: 'closed this as completed',
  'not planned': 'closed this as not planned',
  reopened: 'reopened this',
} as const;

const issueSections = async (
  stage: Stage,
  { issue, conversation }: Scene,
): Promise<readonly Section[]> => {
  if (issue === undefined) return [];
  const options = { lineBreaks: true, repository: stage.github.repository };
  const html = async (text: string | null): Promise<string> =>
    renderGitHubMarkdown(stage.asOnGitHub(text ?? ''), options);
  const below = conversation.map(async (moment: Moment): Promise<Section> => {
    if (moment.kind === 'comment') {
      const { user, created_at, body } = moment.comment;
      return {
        kind: 'comment',
        html: await html(body),
        meta: { author: user, when: when(created_at) },
      };
    }
    const { kind, author } = moment;
    return {
      kind: 'event',
      heading: EVENT_TEXTS[kind],
      meta: { event: kind, author, when: when(moment.when) },
    };
  });
  return [
    {
      kind: 'issue',
      heading: issue.title,
      html: await html(issue.body),
      meta: {
        number: issue.number,
        state: stateOf(issue),
        author: issue.user,
        labels: issue.labels.map((name) => ({ name })),
        when: when(issue.created_at),
        comments: issue.comments.length,
      },
    },
    ...(await Promise.all(below)),
  ];
};

const sectionsOf = async (stage: Stage, scene: Scene, kind: Kind): Promise<readonly Section[]> => {
  const { result } = scene;
  switch (kind) {
    case 'summary': {
      const html = await renderGitHubMarkdown(stage.asOnGitHub(result.summary), {
        repository: stage.github.repository,
      });
      return [{ kind, heading: 'audit', html }];
    }
    case 'issue':
      return issueSections(stage, scene);
    case 'log': {
      const text = stage.asOnGitHub([result.stdout, result.stderr].join('\n').trim());
      const note = `${(result.durationMs / 1000).toFixed(1)} s`;
      const masked = text.replaceAll(stage.github.token, '***');
      return [{ kind, heading: 'Run aws-root-guard', text: masked, meta: { note } }];
    }
  }
};

const toStep = (scene: Scene, index: number): StoryStep => {
  const writes = scene.result.writes.map(nameWrite);
  return {
    title: scene.chapter.title,
    text: [
      scene.chapter.news,
      `Exit ${String(scene.result.exitCode ?? scene.result.signal)}: ${endingOf(scene.result)}`,
      `GitHub: ${writes.length === 0 ? 'no write' : writes.join(', ')}.`,
    ].join(' '),
    ...(scene.issue === undefined ? {} : { state: stateOf(scene.issue) }),
    links: kindsOf(scene).map((kind) => ({ text: kind, href: fileName(index, kind) })),
  };
};

/** Every page of the story by file name: each scene's summary, log and issue, and the way in. */
export const storyPages = async (
  stage: Stage,
  scenes: readonly Scene[],
): Promise<Readonly<Record<string, string>>> => {
  const pages = scenes.flatMap((scene, index) =>
    kindsOf(scene).map(async (kind): Promise<readonly [string, string]> => {
      const title = `${String(index + 1)}. ${scene.chapter.title}: ${kind}`;
      const sections = await sectionsOf(stage, scene, kind);
      return [
        fileName(index, kind),
        page({ title, sections, nav: navigation(scenes, index, kind) }),
      ];
    }),
  );
  return {
    ...Object.fromEntries(await Promise.all(pages)),
    'index.html': indexPage({
      title: 'AWS Root Guard, the whole story',
      lead: `The bundle, run ${String(scenes.length)} times against a pretend AWS and a pretend GitHub.`,
      steps: scenes.map(toStep),
    }),
  };
};
