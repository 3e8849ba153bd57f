import type { ConfigFile } from './config/file/config-file.ts';
import type { OpenTracker } from './github/tracker/open-tracker.ts';
import type { World } from './world.ts';

/** What is asked of GitHub and of the repository's files while AWS has yet to answer. */
export interface Aside {
  /** Begins, once: later calls change nothing. */
  readonly begin: () => void;
  readonly tracker: () => Promise<OpenTracker | undefined>;
  /** Rejects with a `GuardError` where there is a file and it is broken or out of reach. */
  readonly configFile: () => Promise<ConfigFile | undefined>;
}

/** Keeps both under way, so that whoever needs one waits no longer than it takes. */
export const createAside = (world: World): Aside => {
  let tracker: Promise<OpenTracker> | undefined;
  let configFile: Promise<ConfigFile> | undefined;
  const begin = (): void => {
    tracker ??= world.openTracker?.();
    configFile ??= world.readConfigFile?.();
    // A failure shows where the result is awaited, not here.
    tracker?.catch(() => undefined);
    configFile?.catch(() => undefined);
  };
  return {
    begin,
    tracker: async () => {
      begin();
      return tracker;
    },
    configFile: async () => {
      begin();
      return configFile;
    },
  };
};
