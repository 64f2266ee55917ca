import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { circles } from './eslint/circles.js';
import { layers } from './eslint/layers.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build*/', '.svelte-kit/', 'node_modules/', 'screenshots/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { cifra: { rules: { circles, layers } } },
		rules: {
			'cifra/circles': 'error',
			'cifra/layers': 'error',
			eqeqeq: 'error',
			'no-console': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Sets of raw characters are the point of the reader of damaged files.
			'no-control-regex': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Links go through $lib/components/language.ts, which resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			// A space that must survive beside an element is written {' '}.
			'svelte/no-useless-mustaches': 'off'
		}
	}
);
