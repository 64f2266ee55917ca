import type { Edition } from '../../model/edition.ts';
import { languages as known, type Language } from '../../model/language.ts';
import { parsePeriod } from '../../model/period.ts';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';

const file = 'edition.json';

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.trim() !== '';
const isList = (value: unknown): value is string[] =>
	Array.isArray(value) && value.length > 0 && value.every(isText);

type Test = readonly [field: keyof Edition, expected: string, holds: (value: unknown) => boolean];

function tests(languages: readonly string[]): Test[] {
	const each = (holds: (value: unknown) => boolean) => (value: unknown) =>
		typeof value === 'object' &&
		value !== null &&
		languages.every((language) => holds((value as Record<string, unknown>)[language]));
	return [
		['name', 'a text', isText],
		['title', 'a text in each language', each(isText)],
		['description', 'a text in each language', each(isText)],
		[
			'date',
			'a day, such as 2026-11-22',
			(v) => isText(v) && /^\d{4}-\d{2}-\d{2}$/.test(v) && parsePeriod(v) !== undefined
		],
		[
			'licence',
			'an object with id and url',
			(v) => isText((v as Edition['licence'])?.id) && isText((v as Edition['licence'])?.url)
		],
		['publisher', 'a text', isText],
		['contributors', 'a list of texts', isList],
		['keywords', 'a list of texts in each language', each(isList)],
		[
			'origin',
			'an address that begins with https:// and ends in /',
			(v) => isText(v) && URL.canParse(v) && /^https?:\/\/.*\/$/.test(v)
		],
		['country', 'two capital letters, ISO 3166-1', (v) => isText(v) && /^[A-Z]{2}$/.test(v)]
	];
}

function placeAt(text: string, at: number): { line: number; column: number } {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: [...before.at(-1)!].length + 1 };
}

function placeOf(text: string, field: string): { line: number; column: number } {
	return placeAt(text, Math.max(0, text.indexOf(`"${field}"`)));
}

/** That the country of the edition is none of the areas, at its place in the file. */
export function unknownCountry(bytes: Uint8Array, areas: readonly string[]): Problem {
	const place = placeOf(decode(bytes).text, 'country');
	return {
		file,
		...place,
		field: 'country',
		code: 'edition-invalid',
		severity: 'error',
		found: '',
		expected: `an area of areas.csv (${areas.slice(0, 3).join(', ')} …)`
	};
}

/** True where a text cannot become JSON, whatever follows it. */
function isBroken(text: string): boolean {
	try {
		JSON.parse(text);
		return false;
	} catch (error) {
		const { message } = error as Error;
		const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
		return !/^Unexpected end|^Unterminated/.test(message) && position < text.length;
	}
}

/** Where JSON stops being JSON. The engine's message does not always say: the shortest beginning that is broken is sought. */
function brokenAt(text: string): number {
	let [whole, broken] = [0, text.trimEnd().length + 1];
	while (broken - whole > 1) {
		const middle = Math.floor((whole + broken) / 2);
		if (isBroken(text.slice(0, middle))) broken = middle;
		else whole = middle;
	}
	return broken - 1;
}

/** Reads `edition.json`; the edition is `undefined` where it cannot be used. */
export function readEdition(bytes: Uint8Array): {
	edition: Edition | undefined;
	problems: Problem[];
} {
	const problems: Problem[] = [];
	const report = (
		code: Problem['code'],
		place: { line: number; column: number },
		field: string,
		found: string,
		expected: string
	) => problems.push({ file, ...place, field, code, severity: 'error', found, expected });

	const decoded = decode(bytes);
	for (const fault of decoded.faults) report(fault.code, fault, '', fault.found, '');
	if (problems.length > 0) return { edition: undefined, problems };
	let value: Record<string, unknown>;
	try {
		value = Object(JSON.parse(decoded.text)) as Record<string, unknown>;
	} catch (error) {
		const place = placeAt(decoded.text, brokenAt(decoded.text));
		report('json-invalid', place, '', (error as Error).message, '');
		return { edition: undefined, problems };
	}
	const languages = value.languages;
	if (!isList(languages) || !languages.every((language) => known.includes(language as Language)))
		report(
			'edition-invalid',
			placeOf(decoded.text, 'languages'),
			'languages',
			'',
			`a list out of ${known.join(', ')}`
		);
	else
		for (const [field, expected, holds] of tests(languages))
			if (!holds(value[field]))
				report('edition-invalid', placeOf(decoded.text, field), field, '', expected);
	return { edition: problems.length === 0 ? (value as unknown as Edition) : undefined, problems };
}
