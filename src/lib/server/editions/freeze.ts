import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import { bytesOf } from '../distribution/bytes.ts';
import { filesOf } from '../files/list.ts';
import { dataHash, editionFiles, editionJson } from './manifest.ts';
import { putWhole } from './unfinished.ts';
import { frozenDates, frozenFaults, frozenSums, readFrozen } from '../frozen/frozen-edition.ts';
import type { Problem } from '../read/problem.ts';

const refusal = (code: Problem['code'], found: string, expected: string): Problem => ({
	...{ file: 'edition.json', line: 1, column: 1, field: 'date', severity: 'error' },
	...{ code, found, expected }
});

/**
 * What forbids to freeze an edition: frozen files that were touched, a date before the last frozen edition,
 * or other data under a date that is frozen.
 */
export function freezeProblems(data: Dataset, folder: string, editions: string): Problem[] {
	const faults = frozenFaults(editions);
	if (faults.length > 0) return faults;
	const { date } = data.edition;
	const dates = frozenDates(editions);
	const last = dates.at(-1) ?? '';
	if (date < last) return [refusal('edition-back', date, last)];
	if (!dates.includes(date)) return [];
	const same = readFrozen(editions, date).data === dataHash(folder);
	return same ? [] : [refusal('edition-frozen', date, `editions/${date}/`)];
}

/** Writes the frozen edition of a checked folder; `false` where it is frozen already. What was frozen before is never touched. */
export async function freeze(data: Dataset, folder: string, editions: string): Promise<boolean> {
	const { date } = data.edition;
	if (frozenDates(editions).includes(date)) return false;
	const edition = await editionFiles(data, folder);
	const json = new TextEncoder().encode(editionJson(edition));
	const archive = await bytesOf(filesOf(data).at('dataset.zip')!);
	mkdirSync(editions, { recursive: true });
	// The folder is whole or not there. One with files in it is not replaced.
	putWhole(join(editions, date), (next) => {
		mkdirSync(next);
		writeFileSync(join(next, 'dataset.zip'), archive, { flush: true });
		writeFileSync(join(next, 'edition.json'), json, { flush: true });
		writeFileSync(join(next, 'SHA256SUMS'), frozenSums(edition, json), { flush: true });
	});
	return true;
}
