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
		[
			'src/lib/model/a.js',
			"import '../server/read/csv.ts'",
			'model may not import from server/read'
		],
		['src/lib/model/a.js', "import '../charts/read/score.ts'", 'model may not import from charts'],
		['src/lib/model/a.js', "import '$lib/words/index.ts'", 'model may not import from words'],
		[
			'src/lib/charts/describe/a.js',
			"import '$lib/server/read/csv.ts'",
			'may not import from server'
		],
		['src/lib/charts/draw/a.js', "import '../../views/home.ts'", 'may not import from views'],
		[
			'src/lib/views/a.js',
			"import '../server/read/csv.ts'",
			'views may not import from server/read'
		],
		['src/lib/citation/a.js', "import '../charts/draw/chart.ts'", 'citation may not import from'],
		[
			'src/lib/components/a.js',
			"import '$lib/server/site/dataset.ts'",
			'may not import from server'
		],
		[
			'src/lib/server/cite/a.js',
			"import '../../components/x.ts'",
			'may not import from components'
		],
		['src/lib/server/cite/a.js', "import '../../../routes/x.ts'", 'may not import from routes'],
		['src/commands/a.js', "import '../lib/components/x.ts'", 'commands may not import'],
		[
			'src/lib/model/a.js',
			"export * from '../server/read/csv.ts'",
			'model may not import from server'
		],
		['src/lib/model/a.js', "export { x } from '../server/read/csv.ts'", 'model may not import'],
		[
			'src/lib/model/a.js',
			"await import('../server/read/csv.ts')",
			'model may not import from server'
		],
		// The rooms of one layer.
		[
			'src/lib/charts/description/a.js',
			"import '../draw/chart.ts'",
			'may not import from charts/draw'
		],
		[
			'src/lib/charts/describe/a.js',
			"import '../draw/pen/tint.ts'",
			'may not import from charts/draw/pen'
		],
		[
			'src/lib/charts/draw/pen/a.js',
			"import '../rows/size.ts'",
			'may not import from charts/draw/rows'
		],
		[
			'src/lib/charts/draw/rows/a.js',
			"import '../plane/layout.ts'",
			'may not import from charts/draw/plane'
		],
		[
			'src/lib/charts/draw/rows/a.js',
			"import '../../describe/lines.ts'",
			'may not import from charts/describe'
		],
		[
			'src/lib/server/read/a.js',
			"import '../check/check.ts'",
			'server/read may not import from server/check'
		],
		[
			'src/lib/server/machines/a.js',
			"import '../files/list.ts'",
			'may not import from server/files'
		],
		[
			'src/lib/server/files/table/a.js',
			"import '../../pages/data.ts'",
			'may not import from server/pages'
		],
		['src/lib/server/a.js', "import './read/csv.ts'", 'server may not import from server/read'],
		[
			'src/lib/client/a.js',
			"import '../charts/describe/lines.ts'",
			'may not import from charts/describe'
		],
		// The data set does not reach the browser.
		['src/lib/charts/choose/a.js', "import '../../model/dataset.ts'", 'Only charts/describe'],
		['src/lib/charts/draw/rows/a.js', "import '$lib/model/dataset.ts'", 'Only charts/describe'],
		['src/lib/charts/read/a.js', "import '../../model/dataset.ts'", 'Only charts/describe'],
		['src/lib/client/verify/a.js', "import '../../model/dataset.ts'", 'Only charts/describe'],
		['src/lib/model/a.js', "import 'node:fs'", 'model is pure'],
		['src/lib/charts/draw/a.js', "import 'svelte'", 'charts is pure'],
		['src/lib/views/a.js', "import '$app/paths'", 'views is pure'],
		['src/lib/words/a.js', "import '@sveltejs/kit'", 'words is pure'],
		['src/lib/citation/a.js', "import 'svelte/store'", 'citation is pure'],
		['src/lib/server/read/a.js', "import Papa from 'papaparse'", 'Only src/lib/server/read/csv.ts'],
		['src/routes/a.js', "import sharp from 'sharp'", 'Only src/lib/server/pictures/picture.ts'],
		['src/commands/a.js', "import '@napi-rs/canvas'", 'Only src/lib/server/pictures/picture.ts'],
		['src/lib/server/read/a.js', "import edtf from 'edtf'", 'Only src/lib/model/period.ts'],
		['src/lib/server/cite/a.js', "import '@citation-js/core'", 'Only src/lib/citation/forms.ts'],
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
		[
			'src/lib/charts/draw/rows/configuration.ts',
			"import 'chart.js'",
			'Only src/lib/charts/draw/chart.ts'
		],
		['src/lib/client/a.js', "import 'chart.js/auto'", 'Only src/lib/charts/draw/chart.ts'],
		['src/routes/a.js', "import 'papaparse/papaparse.min.js'", 'Only src/lib/server/read/csv.ts']
	])('%s: %s', (file, code, message) => {
		expect(lint(file, code)).toEqual([expect.stringContaining(message)]);
	});
});

describe('is let in', () => {
	test.each([
		['src/lib/model/a.js', "import './period.ts'"],
		[
			'src/lib/charts/describe/a.js',
			"import '../../model/dataset.ts'; import '../description/axis.ts'"
		],
		['src/lib/charts/draw/chart.ts', "import './rows/size.ts'; import './plane/layout.ts'"],
		['src/lib/client/a.js', "import '../citation/template.ts'; import '../charts/draw/chart.ts'"],
		['src/lib/server/cite/a.js', "import '../../citation/forms.ts'"],
		['src/lib/views/a.js', "import '$lib/words/charts/time.ts'; import '../model/dataset.ts'"],
		['src/lib/server/pages/a.js', "import '../../views/home.ts'; import 'node:fs'"],
		['src/routes/a.js', "import '$lib/server/site/dataset.ts'; import '@sveltejs/kit'"],
		['src/commands/a.js', "import '../lib/server/check/check.ts'"],
		['src/commands/host/a.js', "import '../run.ts'"],
		['src/lib/server/read/csv.ts', "import Papa from 'papaparse'"],
		['src/lib/model/period.ts', "import edtf from 'edtf'"],
		['src/lib/charts/draw/chart.ts', "import 'chart.js'"],
		// What stands beside the layers, and tests, may take what they need.
		['src/hooks.server.js', "import '$lib/components/x.ts'"],
		['eslint.config.js', "import './eslint/layers.js'"],
		['src/lib/model/a.test.ts', "import '../server/read/csv.ts'; import 'node:fs'"]
	])('%s: %s', (file, code) => {
		expect(lint(file, code)).toEqual([]);
	});
});
