import type { Random } from './random.ts';

/** What a seed says about an account's root user. Ages are in days before the sandbox was started. */
export interface RootTruth {
  /** What root users of this kind are called here. */
  readonly profile: string;
  readonly createdDaysAgo: number;
  readonly password: boolean;
  /** null: never used. */
  readonly passwordUsedDaysAgo: number | null;
  readonly mfaDevices: readonly MfaTruth[];
  readonly keys: readonly KeyTruth[];
  readonly certificates: readonly { readonly active: boolean }[];
}

export interface MfaTruth {
  readonly kind: 'virtual' | 'fido' | 'hardware';
  readonly serial: string;
}

export interface KeyTruth {
  readonly active: boolean;
  readonly createdDaysAgo: number;
  /** null: never used. */
  readonly usedDaysAgo: number | null;
}

interface Profile {
  readonly name: string;
  readonly weight: number;
  readonly password?: 'used' | 'never-used';
  readonly mfa?: readonly MfaTruth['kind'][];
  readonly keys?: readonly ('active' | 'inactive')[];
  readonly hasCertificate?: boolean;
}

const GUARDED: Profile = {
  name: 'security-keys',
  weight: 0,
  password: 'used',
  mfa: ['fido', 'fido'],
};

/** What root users of members are like, and how often. */
const PROFILES: readonly [Profile, ...Profile[]] = [
  { name: 'credential-less', weight: 700 },
  { name: 'security-key', weight: 80, password: 'used', mfa: ['fido'] },
  { name: 'authenticator-app', weight: 60, password: 'used', mfa: ['virtual'] },
  { name: 'several-devices', weight: 30, password: 'used', mfa: ['fido', 'virtual', 'hardware'] },
  { name: 'hardware-token', weight: 10, password: 'used', mfa: ['hardware'] },
  { name: 'no-mfa', weight: 40, password: 'used' },
  { name: 'new-password', weight: 10, password: 'never-used' },
  { name: 'active-key', weight: 20, password: 'used', mfa: ['virtual'], keys: ['active'] },
  { name: 'key-only', weight: 15, keys: ['active'] },
  { name: 'inactive-key', weight: 20, password: 'used', mfa: ['fido'], keys: ['inactive'] },
  { name: 'two-keys', weight: 5, password: 'used', mfa: ['fido'], keys: ['active', 'inactive'] },
  { name: 'certificate', weight: 10, password: 'used', mfa: ['fido'], hasCertificate: true },
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The management account keeps its root user; what a member's is like is drawn. */
export function rootTruth(random: Random, accountId: string, isManagement: boolean): RootTruth {
  const drawn = random.weighted(PROFILES);
  const { name, password, mfa = [], keys = [], hasCertificate } = isManagement ? GUARDED : drawn;
  const createdDaysAgo = random.whole(30, 3000);
  const usedDaysAgo = random.whole(0, createdDaysAgo);
  return {
    profile: name,
    createdDaysAgo,
    password: password !== undefined,
    passwordUsedDaysAgo: password === 'used' ? usedDaysAgo : null,
    mfaDevices: mfa.map((kind, index) => ({
      kind,
      serial: serial(kind, `${index + 1}-${random.text(LETTERS, 8)}`, accountId),
    })),
    keys: keys.map((state) => {
      const age = random.whole(1, createdDaysAgo);
      const wasUsed = random.chance(0.7);
      const used = random.whole(0, age);
      return {
        active: state === 'active',
        createdDaysAgo: age,
        usedDaysAgo: wasUsed ? used : null,
      };
    }),
    certificates: hasCertificate ? [{ active: random.chance(0.5) }] : [],
  };
}

function serial(kind: MfaTruth['kind'], name: string, accountId: string): string {
  switch (kind) {
    case 'virtual':
      return `arn:aws:iam::${accountId}:mfa/phone-${name}`;
    case 'fido':
      return `arn:aws:iam::${accountId}:u2f/root/key-${name}`;
    case 'hardware':
      return `GAHT${name.replace('-', '')}`;
  }
}
