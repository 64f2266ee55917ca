import type { Edition } from '../../model/edition.ts';
import { languages as known, type Language } from '../../model/language.ts';
import { parsePeriod } from '../../model/period.ts';
import { addressFault } from './address.ts';
import { decode } from './decode.ts';
import type { Reporter } from './report.ts';
import { behind, top } from './spot.ts';
import { textFault } from './text/text.ts';

const file = 'edition.json';

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.trim() !== '';
const isAddress = (value: unknown): value is string => isText(value) && !addressFault(value);
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
			'an object with an id and an address as url',
			(v) => isText((v as Edition['licence'])?.id) && isAddress((v as Edition['licence'])?.url)
		],
		['publisher', 'a text', isText],
		['contributors', 'a list of texts', isList],
		['keywords', 'a list of texts in each language', each(isList)],
		[
			'origin',
			'an address that begins with https:// and ends in /',
			(v) => isAddress(v) && v.endsWith('/')
		],
		['country', 'two capital letters, ISO 3166-1', (v) => isText(v) && /^[A-Z]{2}$/.test(v)]
	];
}

/** What of an edition cannot be used, and what it should be. Without languages the rest cannot be judged. */
function wrongFields(value: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
	const { languages } = value;
	if (!isList(languages) || !languages.every((language) => known.includes(language as Language)))
		return [['languages', `a list out of ${known.join(', ')}`]];
	return tests(languages)
		.filter(([field, , holds]) => !holds(value[field]))
		.map(([field, expected]) => [field, expected]);
}

function reportField(reporter: Reporter, text: string, field: string, expected: string): void {
	const spot = behind(top, text.slice(0, Math.max(0, text.indexOf(`"${field}"`))));
	reporter.file(file, { field, code: 'edition-invalid', expected }, spot);
}

/** Reports that the country of the edition is none of the areas. */
export function reportCountry(
	reporter: Reporter,
	bytes: Uint8Array,
	areas: readonly string[]
): void {
	const expected = `an area of areas.csv (${areas.slice(0, 3).join(', ')} …)`;
	reportField(
		reporter,
		decode(bytes, () => {}),
		'country',
		expected
	);
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

function parse(text: string, reporter: Reporter): Record<string, unknown> | undefined {
	try {
		return Object(JSON.parse(text)) as Record<string, unknown>;
	} catch (error) {
		// What is wrong with the file itself is told already, and may be all.
		if (reporter.problems.some((problem) => problem.file === file)) return undefined;
		const spot = behind(top, text.slice(0, brokenAt(text)));
		reporter.file(file, { code: 'json-invalid', found: (error as Error).message }, spot);
		return undefined;
	}
}

/** Every text of a value. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Reports what in a field's texts is not what it looks like, where it stands; behind an escape, where the field does. */
function reportText(reporter: Reporter, text: string, field: string, value: unknown): boolean {
	for (const each of textsOf(value)) {
		const fault = textFault(each);
		if (!fault) continue;
		const start = text.indexOf(`"${each}"`);
		const at = start === -1 ? text.indexOf(`"${field}"`) : start + 1 + (fault.at ?? 0);
		reporter.file(file, { field, ...fault }, behind(top, text.slice(0, Math.max(0, at))));
		return true;
	}
	return false;
}

/** Reads `edition.json`; the edition is `undefined` where it cannot be used. */
export function readEdition(bytes: Uint8Array, reporter: Reporter): Edition | undefined {
	const text = decode(bytes, (fault) => reporter.file(file, fault, fault, 'structure'));
	const value = text === '' ? undefined : parse(text, reporter);
	if (!value) return undefined;
	// Letters that another encoding took are told of with it.
	const isMisread = reporter.problems.some(({ code }) => code === 'not-utf8');
	const faulty = Object.entries(value).filter(
		(entry) => !isMisread && reportText(reporter, text, ...entry)
	);
	if (isMisread || faulty.length > 0) return undefined;
	const wrong = wrongFields(value);
	for (const [field, expected] of wrong) reportField(reporter, text, field, expected);
	return wrong.length === 0 ? (value as unknown as Edition) : undefined;
}
