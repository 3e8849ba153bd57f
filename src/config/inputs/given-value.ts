/**
 * What somebody wrote, as it is echoed into the log: one line of it, and not all of a pasted file.
 * Without quotation marks, which would end the ones it is put in.
 */
export const echo = (value: string): string =>
  value
    .slice(0, 80)
    .replace(/"/g, "'")
    .replace(/[^\x20-\x7e]/g, '?');
