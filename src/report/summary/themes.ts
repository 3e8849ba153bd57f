import { type Theme, themes } from '../../model/check.ts';
import { table, tableRow } from '../text/markdown.ts';
import type { AccountView } from '../view/one.ts';

/** The title of a theme. */
export const themeTitle = (theme: Theme): string => {
  switch (theme) {
    case 'credentials':
      return 'Credentials';
    case 'monitoring':
      return 'Monitoring';
    case 'contacts':
      return 'Contacts';
    case 'organization':
      return 'Organisation';
    case 'attestations':
      return 'Attestations';
  }
};

/** The items that belong to one theme. */
export const ofTheme = <Item extends { readonly check: { readonly theme: Theme } }>(
  items: readonly Item[],
  theme: Theme,
): readonly Item[] => items.filter(({ check }) => check.theme === theme);

const score = (view: AccountView, theme: Theme): string => {
  const wells = ofTheme(view.wells, theme);
  const count = (outcome: string): number =>
    wells.filter((each) => each.outcome === outcome).length;
  const parts: readonly (readonly [number, string, string])[] = [
    [ofTheme(view.findings, theme).length, '❌', 'failing'],
    [ofTheme(view.unknowns, theme).length, '⚪', 'unknown'],
    [ofTheme(view.accepted, theme).length, '🤝', 'accepted'],
    [count('manual'), '✍️', 'to attest'],
    [count('pass'), '✅', 'passing'],
    [count('not-applicable'), '➖', 'not applicable'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, icon, word]) => `${icon} ${String(number)} ${word}`)
    .join('<br>');
};

/** The counts by theme in one row; nothing if there is only one theme. */
export const themeTable = (view: AccountView): string | undefined => {
  const shown = themes
    .map((theme) => ({ theme, text: score(view, theme) }))
    .filter(({ text }) => text !== '');
  if (shown.length < 2) return undefined;
  return table(
    shown.map(({ theme }) => themeTitle(theme)),
    [tableRow(shown.map(({ text }) => text))],
  );
};
