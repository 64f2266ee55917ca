import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import { check } from '../check/check.ts';
import { isFolder, statOf } from '../read/files.ts';
import { DataProblems, type Problem } from '../read/problem.ts';

/** The folder the site is made from: `CIFRA_DATA`, else `data/`. */
export function dataFolder(): string {
	return resolve(process.env.CIFRA_DATA ?? 'data');
}

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) freeze(inner);
	}
	return value;
}

/** Changes when any file of the folder does; while developing, an edit shows on the next request. */
function stamp(folder: string): string {
	const entries = isFolder(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
		: [];
	return entries.map((name) => `${name}:${statOf(join(folder, name))?.mtimeMs}`).join('\n');
}

let read: { stamp: string; dataset: Dataset } | undefined;

/** The checked data set, read once; throws `DataProblems` with the whole list where the data has errors. */
export function dataset(): Dataset {
	const folder = dataFolder();
	const now = read && !import.meta.env?.DEV ? read.stamp : stamp(folder);
	if (read?.stamp === now) return read.dataset;
	const { dataset: checked, problems } = check(folder);
	if (!checked) throw new DataProblems(problems);
	freeze(checked.tables);
	read = { stamp: now, dataset: checked };
	return checked;
}

/** What is wrong with the data; empty where they can be used. */
export function dataProblems(): readonly Problem[] {
	try {
		dataset();
		return [];
	} catch (error) {
		if (error instanceof DataProblems) return error.problems;
		throw error;
	}
}
