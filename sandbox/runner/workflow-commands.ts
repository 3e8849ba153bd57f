import { parseCommand } from './command-line.ts';
import type { Command } from './command-line.ts';

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: Level;
  readonly title?: string;
  readonly message: string;
  /** `file`, `line`, `col` and the like, as given. */
  readonly properties: Readonly<Record<string, string>>;
  /** Whether it appears on the run's page: only the first ten of a level do. */
  readonly shown: boolean;
}

export interface Interpreted {
  /** What a person reads: commands carried out, secrets masked. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly debug: readonly string[];
}

const SHOWN_PER_LEVEL = 10;
const MESSAGE_CHARACTERS = 4096;
const LABELS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const;

/** A secret of many lines is masked line by line, for that is how the log is read. */
const maskable = (secret: string): string[] =>
  [secret, ...secret.split(/\r?\n/)].map((line) => line.trim()).filter((line) => line !== '');

export const maskWith = (secrets: Iterable<string>, text: string): string =>
  [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), text);

const isLevel = (name: string): name is Level => name in LABELS;

class Interpreter {
  readonly masks = new Set<string>();
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly groups: string[] = [];
  readonly debug: string[] = [];
  #stopped: string | undefined;

  constructor(secrets: readonly string[]) {
    secrets.forEach((secret) => {
      this.#mask(secret);
    });
  }

  read(line: string): void {
    if (this.#stopped !== undefined) {
      if (line.trim() === `::${this.#stopped}::`) this.#stopped = undefined;
      else this.#say(line);
      return;
    }
    const command = parseCommand(line);
    if (command) this.#obey(command, line);
    else this.#say(line);
  }

  #mask(secret: string): void {
    for (const line of maskable(secret)) this.masks.add(line);
  }

  #say(text: string): void {
    this.lines.push(maskWith(this.masks, text));
  }

  #obey(command: Command, line: string): void {
    const { name, data } = command;
    if (isLevel(name)) this.#annotate(name, command);
    else if (name === 'add-mask') this.#mask(data);
    else if (name === 'debug') this.debug.push(maskWith(this.masks, data));
    else if (name === 'stop-commands') this.#stopped = data;
    else if (name === 'group') {
      this.groups.push(maskWith(this.masks, data));
      this.#say(`▸ ${data}`);
    } else if (name !== 'endgroup') this.#say(line);
  }

  #annotate(level: Level, { data, properties }: Command): void {
    const { title, ...rest } = properties;
    const message = maskWith(this.masks, data).slice(0, MESSAGE_CHARACTERS);
    const shown =
      this.annotations.filter((other) => other.level === level).length < SHOWN_PER_LEVEL;
    this.annotations.push({
      level,
      message,
      properties: rest,
      shown,
      ...(title === undefined ? {} : { title: maskWith(this.masks, title) }),
    });
    this.#say(`${LABELS[level]}: ${data}`);
  }
}

/** Reads a step's output as the runner does; `secrets` are those it knew before the step began. */
export const interpret = (stdout: string, secrets: readonly string[] = []): Interpreted => {
  const interpreter = new Interpreter(secrets);
  for (const line of stdout.replace(/\r?\n$/, '').split(/\r?\n/)) interpreter.read(line);
  const { lines, annotations, masks, groups, debug } = interpreter;
  return { log: lines.join('\n'), annotations, masks: [...masks], groups, debug };
};
