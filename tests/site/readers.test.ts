import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsed, readers } from '../readers/reader.ts';
import { files, folder } from './site.ts';

const csvs = files.filter((name) => name.endsWith('.csv'));

/** One file of each shape for the programs that are slow to start; `npm run test:deep` gives them all. */
const shapes = csvs.filter(
	(name, index) =>
		csvs.findIndex((other) => shapeOf(other) === shapeOf(name)) === index &&
		name !== 'observations.csv'
);
function shapeOf(name: string): string {
	const [place, file = ''] = name.split('/');
	return file ? `${place} ${file.endsWith('.wide.csv') ? 'wide' : ''}` : name;
}
const quick = new Set(['Python csv', 'sqlite3']);

describe.each(readers)('$name', ({ name, program, read }) => {
	const chosen = quick.has(name) ? csvs : shapes;
	// A missing program is said, and the test counts as what it is: nothing compared.
	const title = program
		? `reads the same cells as PapaParse in ${chosen.length} files`
		: 'left out: it is not installed here';

	test(title, { timeout: 120_000 }, () => {
		if (!program) return;
		const paths = chosen.map((file) => join(process.cwd(), folder, file));
		read(program, paths).forEach((matrix, index) => {
			const expected = parsed(readFileSync(paths[index]!, 'utf8'));
			expect(matrix, chosen[index]).toEqual(expected);
		});
		expect(chosen.length).toBeGreaterThan(10);
	});
});
