import type { Settings } from '../../model/settings.ts';

/** Some of the settings; what is left out is `undefined`. */
type Some<Of> = { readonly [Key in keyof Of]?: Of[Key] | undefined };

/** What the configuration file says, typed. What it does not say stays as it is. */
export interface FileSettings extends Some<Omit<Settings, 'passwordPolicy'>> {
  readonly passwordPolicy?: Some<Settings['passwordPolicy']> | undefined;
}
