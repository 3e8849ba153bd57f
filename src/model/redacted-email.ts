import type { EmailPattern } from './settings.ts';

const SHOWN = '[e-mail address]';

/** An e-mail address that can be compared and not be seen: whatever prints it prints a placeholder. */
export class RedactedEmail {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  matches(pattern: EmailPattern): boolean {
    return pattern.matches(this.#address);
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return SHOWN;
  }
}
