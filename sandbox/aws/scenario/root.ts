import * as v from 'valibot';

import type { moment } from '../moment.ts';

/** What a scenario says about the account's root user. */
export const rootUser = (time: ReturnType<typeof moment>) =>
  v.pipe(
    v.strictObject({
      creationTime: v.optional(time, { daysAgo: 1500 }),
      password: v.optional(
        v.strictObject({
          enabled: v.optional(v.boolean(), true),
          lastUsed: v.optional(v.nullable(time), { daysAgo: 400 }),
          lastChanged: v.optional(time, { daysAgo: 1500 }),
        }),
        {},
      ),
      /** Left out: as `mfaDevices` has it, and true where that says nothing either. */
      mfaActive: v.optional(v.boolean()),
      /**
       * Serial numbers: a virtual device's ARN (`…:mfa/name`), a security key's or passkey's
       * (`…:u2f/root/name-ID`), or what is printed on a hardware token. Left out: the virtual devices
       * assigned to root, and where MFA is active without one, a security key.
       */
      mfaDevices: v.optional(v.array(v.string())),
      keys: v.optional(
        v.array(
          v.strictObject({
            /** Left out: made up, always the same one. */
            id: v.optional(v.pipe(v.string(), v.regex(/^AKIA\w{4,}$/))),
            active: v.optional(v.boolean(), true),
            lastRotated: v.optional(time, { daysAgo: 400 }),
            lastUsedDate: v.optional(v.nullable(time), null),
            region: v.optional(v.nullable(v.string()), null),
            service: v.optional(v.nullable(v.string()), null),
          }),
        ),
        [],
      ),
      certificates: v.optional(
        v.array(
          v.strictObject({
            active: v.optional(v.boolean(), true),
            lastRotated: v.optional(time, { daysAgo: 400 }),
          }),
        ),
        [],
      ),
    }),
    v.transform((root) => ({
      ...root,
      mfaActive: root.mfaActive ?? (root.mfaDevices === undefined || root.mfaDevices.length > 0),
    })),
    v.check(
      ({ mfaActive, mfaDevices }) =>
        mfaDevices === undefined || mfaActive === mfaDevices.length > 0,
      'root has MFA exactly when it has a device: change mfaActive and mfaDevices together',
    ),
  );
