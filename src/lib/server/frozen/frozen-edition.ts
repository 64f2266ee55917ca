import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EditionFiles } from '../../model/frozen-edition.ts';
import { sha256 } from '../distribution/bytes.ts';
import { checksumList } from '../distribution/checksums.ts';
import type { Problem } from '../read/problem.ts';

/** Where frozen editions lie: `CIFRA_EDITIONS`, else `static/editions/`. They are served as they are. */
export function editionsFolder(): string {
	return resolve(process.env.CIFRA_EDITIONS ?? 'static/editions');
}

/** The files of a frozen edition's folder. */
export const frozenNames = ['dataset.zip', 'edition.json', 'SHA256SUMS'] as const;

/** Dates of the frozen editions of a folder, oldest first. */
export function frozenDates(editions: string): string[] {
	if (!existsSync(editions)) return [];
	return readdirSync(editions)
		.filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
		.sort();
}

/** A frozen edition; throws where its `edition.json` is missing or no JSON. */
export function readFrozen(editions: string, date: string): EditionFiles {
	return JSON.parse(readFileSync(join(editions, date, 'edition.json'), 'utf8')) as EditionFiles;
}

/** The frozen editions of a folder, oldest first. */
export function frozenEditions(editions: string): EditionFiles[] {
	return frozenDates(editions).map((date) => readFrozen(editions, date));
}

/** The checksums of a frozen edition: its description, and every file that was published with it. */
export function frozenSums({ files }: EditionFiles, editionJson: Uint8Array): string {
	return checksumList([...Object.entries(files), ['edition.json', sha256(editionJson)]]);
}

const fault = (file: string, found: string): Problem => ({
	...{ file, line: 1, column: 1, field: '', severity: 'error' },
	...{ code: 'frozen-changed', found, expected: '' }
});

function faultsOf(editions: string, date: string): Problem[] {
	const [zip, json, sums] = frozenNames.map((name) => {
		const path = join(editions, date, name);
		return existsSync(path) ? readFileSync(path) : undefined;
	});
	const at = (name: string) => `editions/${date}/${name}`;
	const gone = [zip, json, sums].flatMap((bytes, index) =>
		bytes ? [] : [fault(at(frozenNames[index]!), date)]
	);
	if (!zip || !json || !sums) return gone;
	// The list of checksums says what the description is; the description, what the archive is and what is in the list.
	if (!sums.includes(`${sha256(json)}  edition.json\n`)) return [fault(at('edition.json'), date)];
	const edition = JSON.parse(json.toString('utf8')) as EditionFiles;
	if (edition.date !== date) return [fault(at('edition.json'), date)];
	if (frozenSums(edition, json) !== sums.toString('utf8')) return [fault(at('SHA256SUMS'), date)];
	return edition.files['dataset.zip'] === sha256(zip) ? [] : [fault(at('dataset.zip'), date)];
}

/** Frozen files that are not what they were when they were frozen. */
export function frozenFaults(editions: string): Problem[] {
	return frozenDates(editions).flatMap((date) => faultsOf(editions, date));
}
