import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../src/lib/server/read/csv.ts';

const folder = '../shared';

/** The collected evidence is kept beside the project, not in it: a bare clone cannot be compared with it. */
export const hasEvidence = existsSync(join(folder, 'evidence'));

/** What a test says in its name where it is left out. */
export const without = hasEvidence ? '' : ' (left out: ../shared with the evidence is not here)';

/** A file beside the project; empty where it is not there. */
export const sharedText = (file: string): string =>
	hasEvidence ? readFileSync(join(folder, file), 'utf8') : '';

/** The rows of a table of the evidence, by column. */
export function evidence(name: string): Record<string, string>[] {
	const [header = [], ...rows] = readCsv(sharedText(`evidence/${name}.csv`)).records;
	return rows.map((row) =>
		Object.fromEntries(header.map((cell, index) => [cell.text, row[index]?.text ?? '']))
	);
}

export const evidenceReadme = sharedText('evidence/README.md');

/** A text in which a quotation can be looked up: one kind of quotation mark and of space, lower case. */
export const levelled = (quoted: string): string =>
	quoted
		.replace(/[‘’‚`´]/g, "'")
		.replace(/[“”„]/g, '"')
		.replace(/\s+/g, ' ')
		.toLowerCase();

/** The four documents the project started from, and the sources that stand for each in the data. */
export const seeds = [
	{ file: '000_fb74a56be2bd266a.txt', sources: ['fox-news-latino-2013'] },
	{ file: '001_8b45763ab15ca29f.txt', sources: ['mintpress-2017', 'event-chronicle-2017'] },
	{ file: '002_3c860df2a0828cbc.txt', sources: ['dimse-mexico'] },
	{ file: '003_4c397af60724406a.txt', sources: ['cable-08mexico2218', 'jcvignoli-cable-mirror'] }
].map((seed) => ({ ...seed, text: levelled(sharedText(`seeds/${seed.file}`)) }));

export type Seed = (typeof seeds)[number];
