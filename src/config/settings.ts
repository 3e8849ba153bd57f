import { defaultSettings, type Settings } from '../model/settings.ts';
import type { FileSettings } from './file/settings.ts';

/** The settings that have an input too. */
export type InputSettings = Pick<FileSettings, 'rootUseWindowDays'>;

/** The settings of a run: an input goes before the file, the file before the default. */
export const joinSettings = (file: FileSettings, inputs: InputSettings): Settings => ({
  rootUseWindowDays:
    inputs.rootUseWindowDays ?? file.rootUseWindowDays ?? defaultSettings.rootUseWindowDays,
  rootActivityWindowDays: file.rootActivityWindowDays ?? defaultSettings.rootActivityWindowDays,
  keyMaxAgeDays: file.keyMaxAgeDays ?? defaultSettings.keyMaxAgeDays,
  passwordPolicy: {
    minimumLength:
      file.passwordPolicy?.minimumLength ?? defaultSettings.passwordPolicy.minimumLength,
    reusePrevention:
      file.passwordPolicy?.reusePrevention ?? defaultSettings.passwordPolicy.reusePrevention,
  },
  guardDutyRegions: file.guardDutyRegions ?? defaultSettings.guardDutyRegions,
  activityRegions: file.activityRegions ?? defaultSettings.activityRegions,
  rootEmailPattern: file.rootEmailPattern ?? defaultSettings.rootEmailPattern,
  iamDelegates: file.iamDelegates ?? defaultSettings.iamDelegates,
  severities: file.severities ?? defaultSettings.severities,
  severitiesWhereRootIsDenied:
    file.severitiesWhereRootIsDenied ?? defaultSettings.severitiesWhereRootIsDenied,
  exceptions: file.exceptions ?? defaultSettings.exceptions,
  attestations: file.attestations ?? defaultSettings.attestations,
  accountFilter: file.accountFilter ?? defaultSettings.accountFilter,
  externalId: file.externalId ?? defaultSettings.externalId,
});
