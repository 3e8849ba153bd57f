import { type Configuration, shortCommit } from '../../model/configuration.ts';

/** Where the file was looked for, as it follows its path: ` of main at abc1234`; nothing for a local file. */
const place = ({ at }: Configuration): string =>
  at === undefined ? '' : ` of ${at.branch} at ${shortCommit(at.commit)}`;

/** Which configuration file judged a run: `judged by .github/root-guard.yml of main at abc1234`. */
export const judgedBy = (configuration: Configuration): string => {
  const { path, state } = configuration;
  switch (state) {
    case 'read':
      return `judged by ${path}${place(configuration)}`;
    case 'missing':
      return `judged by the defaults (there is no ${path}${place(configuration)})`;
    case 'unread':
      return `judged by the defaults (${path} could not be read)`;
  }
};
