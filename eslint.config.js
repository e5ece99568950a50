import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { house } from './scripts/lint/house.mjs';

const typeScript = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist', 'dist.*', 'storybook-static', 'coverage']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: typeScript,
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      wc: { elementBaseClasses: ['PrivacyElement'] },
      lit: { elementBaseClasses: ['PrivacyElement'] },
    },
    rules: {
      // `${count} purposes` is clear and cannot go wrong.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => this.dispatchEvent(…)` as a listener: its result goes nowhere.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `const { v, sum, ...fields } = …` is how fields are left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // It asks for aria-checked on `<input type="checkbox" role="switch">`, which has its state from `checked`. axe
      // looks at the finished page and knows better.
      'lit-a11y/role-has-required-aria-attrs': 'off',
    },
  },
  ...house,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is a statement without an effect.
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test's `test()` returns a promise that the runner itself awaits; chai's `equal()` returns none, but the
      // types of @open-wc/semantic-dom-diff say so.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
            { from: 'package', package: 'chai', name: ['Equal'] },
          ],
        },
      ],
      // A test knows what its fixture holds; if it is wrong, it fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A stub may do nothing.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
