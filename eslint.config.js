import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const TS = '**/*.ts';

/** Where the outside world may be touched. */
const EDGE = ['src/action/**', 'src/cli/**', 'src/main.ts', 'src/cli.ts'];

const process = {
  name: 'process',
  message: 'Only src/action/ and src/cli/ read the environment: pass in what is needed.',
};

export default defineConfig(
  globalIgnores(['build/', 'coverage/', 'demo/', 'dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: [TS],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Each source adds its line to it from its own file.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^SourceValues$' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      // What clears text of control characters has to name them.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { Buffer: true, URL: true, URLSearchParams: true, console: true, process: true },
    },
  },
  {
    files: ['src/**', 'sandbox/**'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['src/**'],
    ignores: EDGE,
    rules: { 'no-restricted-globals': ['error', process] },
  },
  {
    files: ['__tests__/**'],
    rules: {
      // A test may hand over what the types forbid, to see it refused.
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
