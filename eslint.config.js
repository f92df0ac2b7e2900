import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import storybook from 'eslint-plugin-storybook';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noExportAll = { selector: 'ExportAllDeclaration', message: 'Name what you export: a public surface is a short list written by hand.' };
const ownControl = 'Take the control from @feder/react: it brings the focus ring, the size and the states. What it lacks is added there.';
const ownColour = 'Take a colour role of @feder/tokens, "var(--feder-color-…)": only those hold in every mode and theme.';
const noClock = 'The rules know no clock: take the day or the place in the order of commits as an argument.';
const noChance = 'The rules know no chance: take the value as an argument.';

export default defineConfig([
  globalIgnores(['**/dist/**', '**/storybook-static/**', '**/reports/**', '**/*.gen.ts', '**/.astro/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allow: ['Error', 'URL', 'URLSearchParams'].map((name) => [{ from: 'lib', name }, { from: 'package', package: 'node', name }]).flat() }],
    },
  },
  // Walls that a linter sees best; the others are in tooling/architecture.
  { files: ['**/*.{ts,tsx,mjs}'], rules: { 'no-restricted-syntax': ['error', noExportAll] } },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'packages/domain/src/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error', noExportAll,
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: noClock },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: noChance },
      ],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error', noExportAll,
        { selector: 'JSXOpeningElement[name.name=/^(?:button|select|textarea|dialog)$/]', message: ownControl },
        { selector: "JSXOpeningElement[name.name='input']:not(:has(JSXAttribute[name.name='type'] > Literal[value='hidden']))", message: ownControl },
        { selector: 'Literal[value=/^#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})$|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(/i]', message: ownColour },
      ],
    },
  },
  // A tool's configuration belongs to no program: it is linted without types.
  { files: ['**/*.config.ts'], extends: [tseslint.configs.disableTypeChecked], languageOptions: { parserOptions: { projectService: false, project: null } } },
  { files: ['tooling/**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' } } },
  { files: ['**/*.tsx'], extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict] },
  { files: ['**/*.stories.tsx'], extends: [storybook.configs['flat/recommended']] },
]);
