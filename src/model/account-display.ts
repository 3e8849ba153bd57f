/** How account ids are shown everywhere: log, summary, issue, outputs, annotations and report alike. */
export const accountDisplays = ['full', 'last4', 'alias', 'hidden'] as const;
export type AccountDisplay = (typeof accountDisplays)[number];
