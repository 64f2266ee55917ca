import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/lib/server/check/check.ts';
import type { ProblemCode } from '../../src/lib/words/problems.ts';
import { sample } from '../site/sample.ts';
import { Folder, type Spot } from './folder.ts';

/** Damages a folder in one way; the place where it should be found. */
export type Damage = (folder: Folder) => Spot;
export type Case = [name: string, code: ProblemCode, damage: Damage];

export const inegi = 'observations/homicides-inegi.csv';
export const envipe = 'observations/impunity-envipe.csv';
export const year2019 = { area: 'MX', period: '2019' };
export const boat = { id: 'dimse-missile-boats-2004' };
export const rifles = { id: 'dimse-iwi-rifles-2006' };

export const top = (file: string): Spot => ({ file, line: 1, column: 1 });
export const right = (spot: Spot, by: number): Spot => ({ ...spot, column: spot.column + by });
export const below = (spot: Spot): Spot => ({ ...spot, line: spot.line + 1, column: 1 });

/** Writes cells of the row of 2019; the first of them is what is wrong. */
export const observed =
	(cells: Record<string, string>, by = 0): Damage =>
	(f) =>
		right(f.set(inegi, year2019, cells), by);
export const cells =
	(file: string, where: Record<string, string>, written: Record<string, string>, by = 0): Damage =>
	(f) =>
		right(f.set(file, where, written), by);
export const replaced =
	(file: string, from: string, to: string, by = 0): Damage =>
	(f) =>
		right(f.replace(file, from, to), by);
/** Writes a file's bytes anew; the place is that of the character `at` gives, in the text as it was. */
export const recoded =
	(
		file: string,
		write: (text: string) => Uint8Array | string,
		at?: (text: string) => number
	): Damage =>
	(f) => {
		const text = f.read(file);
		const spot = at ? f.spot(file, at(text)) : top(file);
		f.write(file, write(text));
		return spot;
	};
export const caveat = (id: string, raw: string, wrong: string): Damage =>
	cells('series.csv', { id }, { caveat_en: raw }, raw.indexOf(wrong));

export const spots = (problems: readonly ({ code: string } & Spot)[]): string[] =>
	problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

/** A fresh copy of the data for each test of a file. */
export function freshFolder(): () => Folder {
	const sound = new Folder().nationalOnly();
	let folder: Folder;
	beforeEach(() => {
		folder = new Folder(sound.path);
	});
	afterEach(() => folder.remove());
	afterAll(() => sound.remove());
	return () => folder;
}

/** Each damage is found at its place, and the data are not used. */
export function testDamages(
	folder: () => Folder,
	groups: readonly (readonly [string, readonly Case[]])[]
): void {
	describe.each(groups)('%s', (_name, cases) => {
		test.each(sample(cases, 8))('%s: %s, at its place', (_case, code, damage) => {
			const spot = damage(folder());
			const { dataset, problems } = check(folder().path);
			expect(spots(problems)).toContain(spots([{ code, ...spot }])[0]);
			expect(dataset).toBeUndefined();
		});
	});
}
