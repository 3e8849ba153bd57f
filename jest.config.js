/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/test/transform.mjs' },
  setupFiles: ['<rootDir>/scripts/test/no-proxy.mjs'],
  reporters: ['default', '<rootDir>/scripts/test/closing-line.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/(build|demo|dist)/'],
  watchman: false,
  maxWorkers: 2,
  // The end-to-end tests start the bundle, the pretend AWS and the pretend GitHub.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', 'sandbox/**/*.ts'],
};
