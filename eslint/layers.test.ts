import { Linter } from 'eslint';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layers } from './layers.js';

/** What the rule says of a line of code in a file of the project. */
function lint(file: string, code: string): string[] {
	const config = {
		files: ['**/*.js', '**/*.ts'],
		plugins: { cifra: { rules: { layers } } },
		rules: { 'cifra/layers': 'error' as const }
	};
	return new Linter()
		.verify(code, config, { filename: join(process.cwd(), file) })
		.map(({ message }) => message);
}

describe('is refused', () => {
	test.each([
		['src/lib/model/a.js', "import '../server/csv.ts'", 'model may not import from server'],
		['src/lib/model/a.js', "import '../charts/chart.ts'", 'model may not import from charts'],
		['src/lib/model/a.js', "import '$lib/words/index.ts'", 'model may not import from words'],
		['src/lib/charts/a.js', "import '$lib/server/read/csv.ts'", 'charts may not import from server'],
		['src/lib/charts/a.js', "import '../views/home.ts'", 'charts may not import from views'],
		['src/lib/views/a.js', "import '../server/csv.ts'", 'views may not import from server'],
		['src/lib/citation/a.js', "import '../charts/chart.ts'", 'citation may not import from charts'],
		[
			'src/lib/components/a.js',
			"import '$lib/server/site/dataset.ts'",
			'components may not import from server'
		],
		['src/lib/server/a.js', "import '../components/x.ts'", 'server may not import from components'],
		['src/lib/server/a.js', "import '../../routes/x.ts'", 'server may not import from routes'],
		['src/commands/a.js', "import '../lib/components/x.ts'", 'commands may not import'],
		['src/lib/model/a.js', "export * from '../server/csv.ts'", 'model may not import from server'],
		[
			'src/lib/model/a.js',
			"export { x } from '../server/csv.ts'",
			'model may not import from server'
		],
		['src/lib/model/a.js', "await import('../server/csv.ts')", 'model may not import from server'],
		['src/lib/model/a.js', "import 'node:fs'", 'model is pure'],
		['src/lib/charts/a.js', "import 'svelte'", 'charts is pure'],
		['src/lib/views/a.js', "import '$app/paths'", 'views is pure'],
		['src/lib/words/a.js', "import '@sveltejs/kit'", 'words is pure'],
		['src/lib/citation/a.js', "import 'svelte/store'", 'citation is pure'],
		['src/lib/server/a.js', "import Papa from 'papaparse'", 'Only src/lib/server/read/csv.ts'],
		['src/routes/a.js', "import sharp from 'sharp'", 'Only src/lib/server/pictures/picture.ts'],
		['src/commands/a.js', "import '@napi-rs/canvas'", 'Only src/lib/server/pictures/picture.ts'],
		['src/lib/server/a.js', "import edtf from 'edtf'", 'Only src/lib/model/period.ts'],
		['src/lib/server/a.js', "import '@citation-js/core'", 'Only src/lib/citation/forms.ts'],
		[
			'src/lib/client/a.js',
			"import '../citation/forms.ts'",
			'Only server imports citation/forms.ts'
		],
		[
			'src/lib/views/a.js',
			"import '../citation/forms.ts'",
			'Only server imports citation/forms.ts'
		],
		['src/lib/charts/draw/time/configuration.ts', "import 'chart.js'", 'Only src/lib/charts/draw/chart.ts'],
		['src/lib/client/a.js', "import 'chart.js/auto'", 'Only src/lib/charts/draw/chart.ts'],
		['src/routes/a.js', "import 'papaparse/papaparse.min.js'", 'Only src/lib/server/read/csv.ts']
	])('%s: %s', (file, code, message) => {
		expect(lint(file, code)).toEqual([expect.stringContaining(message)]);
	});
});

describe('is let in', () => {
	test.each([
		['src/lib/model/a.js', "import './period.ts'"],
		['src/lib/charts/a.js', "import '../model/period.ts'"],
		['src/lib/client/a.js', "import '../citation/template.ts'"],
		['src/lib/server/a.js', "import '../citation/forms.ts'"],
		['src/lib/views/a.js', "import '$lib/words/charts/time.ts'"],
		['src/lib/server/a.js', "import '../views/home.ts'; import 'node:fs'"],
		['src/routes/a.js', "import '$lib/server/site/dataset.ts'; import '@sveltejs/kit'"],
		['src/commands/a.js', "import '../src/lib/server/check/check.ts'"],
		['src/lib/server/read/csv.ts', "import Papa from 'papaparse'"],
		['src/lib/model/period.ts', "import edtf from 'edtf'"],
		['src/lib/charts/draw/chart.ts', "import 'chart.js'"],
		// What stands beside the layers, and tests, may take what they need.
		['src/hooks.server.js', "import '$lib/components/x.ts'"],
		['eslint.config.js', "import './eslint/layers.js'"],
		['src/lib/model/a.test.ts', "import '../server/csv.ts'; import 'node:fs'"]
	])('%s: %s', (file, code) => {
		expect(lint(file, code)).toEqual([]);
	});
});
