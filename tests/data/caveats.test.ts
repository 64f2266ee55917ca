import { describe, expect, test } from 'vitest';
import { check } from '../../src/lib/server/check/check.ts';
import type { Translated } from '../../src/lib/model/language.ts';

const { dataset } = check('data');
const { indicators, series, transfers, statements } = dataset!.tables;

/** A text without what could be swapped in it: placeholders, numbers, and words that begin with a capital inside a sentence. */
function masked(text: string): string {
	return text
		.replace(/\{[^}]*\}/g, '#')
		.replace(/\d[\d.,]*/g, '#')
		.replace(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]*/gu, 'N')
		.replace(/^\p{Lu}[\p{L}’'-]*/u, 'N')
		.replace(/(?<=\. )\p{Lu}[\p{L}’'-]*/gu, 'N');
}

const seeded = transfers.filter(({ source, read_in }) =>
	['dimse-mexico', 'fox-news-latino-2013', 'mintpress-2017', 'cable-08mexico2218'].some(
		(seed) => source === seed || read_in === seed
	)
);

const texts: [string, Translated | undefined][] = [
	...indicators.map(({ id, caveat }): [string, Translated] => [`indicator ${id}`, caveat]),
	...series.map(({ id, caveat }): [string, Translated] => [`series ${id}`, caveat]),
	...transfers
		.filter((row) => row.caveat || seeded.includes(row))
		.map((row): [string, Translated | undefined] => [`transfer ${row.id}`, row.caveat])
];

describe.each(['en', 'es'] as const)('caveats in %s', (language) => {
	test('every indicator, every series and every transfer of the seeds has one', () => {
		expect(texts.filter(([, caveat]) => !caveat?.[language]).map(([id]) => id)).toEqual([]);
	});

	test('no text is used twice, also with names and numbers masked', () => {
		const seen = new Map<string, string>();
		const twice: string[] = [];
		for (const [id, caveat] of texts) {
			const key = masked(caveat?.[language] ?? id);
			const first = seen.get(key);
			if (first) twice.push(`${first} = ${id}: ${caveat?.[language] ?? ''}`);
			else seen.set(key, id);
		}
		expect(twice).toEqual([]);
	});

	test('a translation is not the other language again', () => {
		const same = texts.filter(([, caveat]) => caveat && caveat.en === caveat.es).map(([id]) => id);
		expect(same).toEqual([]);
	});
});

test('a disputed meeting has both voices, and nothing changed hands', () => {
	const stances = statements
		.filter(({ subject }) => subject === 'fox-chiapas-meeting-2013')
		.map(({ stance }) => stance);
	expect(stances).toEqual(expect.arrayContaining(['asserts', 'denies']));
	expect(dataset!.transfer('fox-chiapas-meeting-2013').category).toBe('meeting');
});
