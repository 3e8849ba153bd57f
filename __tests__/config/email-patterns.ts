import { parseEmailPattern } from '../../src/config/email-pattern.ts';
import type { EmailPattern } from '../../src/model/settings.ts';

/** A pattern for e-mail addresses as the configuration file has it; throws where it would be refused. */
export const emailPattern = (source: string): EmailPattern => {
  const parsed = parseEmailPattern(source);
  if (parsed === undefined) throw new Error(`no pattern: ${source}`);
  return parsed;
};
