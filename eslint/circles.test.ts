import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { circles, importsBelow, wayBetween } from './circles.js';

const folder = mkdtempSync(join(process.cwd(), 'circle-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inside = (name: string) => relative(process.cwd(), join(folder, name));

/** What imports of files of a folder lead to: each file's code, by its name. */
function written(files: Record<string, string>) {
	for (const [name, code] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), code);
	}
	return importsBelow(relative(process.cwd(), folder));
}

test('the way from a file back to itself, over types and over components', () => {
	const imports = written({
		'a.ts': "import type { B } from './rooms/b.ts';",
		'rooms/b.ts': "export * from './C.svelte';",
		'rooms/C.svelte': "<script>import { a } from '../a.ts';</script>",
		'd.ts': "await import('./a.ts');"
	});
	const [a, b, c, d] = ['a.ts', 'rooms/b.ts', 'rooms/C.svelte', 'd.ts'].map(inside);
	expect(wayBetween(imports, b!, a!)).toEqual([b, c, a]);
	expect(wayBetween(imports, a!, d!)).toBeUndefined();
});

/** What the rule says of a line of code in a file of the project. */
function lint(file: string, code: string): string[] {
	const config = {
		files: ['**/*.ts', '**/*.js'],
		plugins: { cifra: { rules: { circles } } },
		rules: { 'cifra/circles': 'error' as const }
	};
	return new Linter()
		.verify(code, config, { filename: join(process.cwd(), file) })
		.map(({ message }) => message);
}

test.each([
	[
		'src/lib/model/period.ts',
		"import './dataset.ts'",
		'period.ts > src/lib/model/dataset.ts > src/lib/model/'
	],
	[
		'src/lib/model/language.ts',
		"export * from './language.ts'",
		'language.ts > src/lib/model/language.ts'
	],
	['src/lib/model/language.ts', "await import('../words/index.ts')", 'src/lib/words/index.ts']
])('%s: %s is refused', (file, code, message) =>
	expect(lint(file, code)).toEqual([expect.stringContaining(message)])
);

test.each([
	['src/lib/model/dataset.ts', "import './period.ts'"],
	['src/lib/model/period.ts', "import 'edtf'"]
])('%s: %s is let in', (file, code) => expect(lint(file, code)).toEqual([]));
