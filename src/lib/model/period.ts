import edtf from 'edtf';
import { factsOf, inEachLanguage, type Language } from './language.ts';

/** A span of time as written in the data: EDTF / ISO 8601-2, levels 0 and 1. */
export interface Period {
	/** As written: `2019`, `2020-07-13`, `2006/2019`, `197X`, `2004~`, `2006/..`. */
	readonly text: string;
	/** First and last day, ISO 8601; `undefined` where the interval is open. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly approximate: boolean;
	readonly doubtful: boolean;
	/** A single date, however coarse, or an interval of two. */
	readonly interval: boolean;
}

// A decade stands alone, and months end at 12: EDTF goes on with seasons.
const date = String.raw`(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?)`;
const shape = new RegExp(`^(?:${date}|${date}/(?:${date}|\\.\\.)|\\.\\./${date})$`);

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

interface Bounds {
	readonly start: string;
	readonly end: string;
}

// The grammar takes most of the time of reading a table, and dates repeat from row to row.
const known = new Map<string, Bounds>();

function bounds(text: string): Bounds {
	const before = known.get(text);
	if (before) return before;
	const parsed = edtf(text);
	const found = { start: day(parsed.min), end: day(parsed.max) };
	// 29 February of a common year comes back as 1 March.
	if (text.length > 9 && !text.startsWith(found.start))
		throw new RangeError(`No such day: ${text}`);
	known.set(text, found);
	return found;
}

/** Reads a period; `undefined` where the text is none of the forms the contract names, or no real date. */
export function parsePeriod(text: string): Period | undefined {
	if (!shape.test(text)) return undefined;
	const [from = '', to] = text.split('/');
	try {
		const start = from === '..' ? undefined : bounds(from).start;
		const end = to === '..' ? undefined : bounds(to ?? from).end;
		if (start && end && start > end) return undefined;
		return {
			text,
			start,
			end,
			approximate: /[~%]/.test(text),
			doubtful: /[?%]/.test(text),
			interval: to !== undefined
		};
	} catch {
		return undefined;
	}
}

/** The year a period begins in, and the one it ends in; the open side takes the other's. */
export function years(period: Period): { first: number; last: number } {
	const first = Number((period.start ?? period.end ?? '').slice(0, 4));
	const last = Number((period.end ?? period.start ?? '').slice(0, 4));
	return { first, last };
}

/** True for a period that is exactly one calendar year. */
export function isYear(period: Period): boolean {
	return /^\d{4}[~?%]?$/.test(period.text);
}

/** True for an interval within one calendar year that is not the whole of it. */
export function isPartOfYear({ interval, start, end }: Period): boolean {
	if (!interval || !start || !end) return false;
	return (
		start.slice(0, 4) === end.slice(0, 4) && !(start.endsWith('-01-01') && end.endsWith('-12-31'))
	);
}

/** Made once, because making one is slow. */
const dateFormats = inEachLanguage((language) => {
	const tag = factsOf(language).dates;
	const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return {
		month: new Intl.DateTimeFormat(tag, month),
		day: new Intl.DateTimeFormat(tag, { ...month, day: 'numeric' }),
		briefMonth: new Intl.DateTimeFormat(tag, { ...month, month: 'short' }),
		briefDay: new Intl.DateTimeFormat(tag, { ...month, month: 'short', day: 'numeric' })
	};
});

const mark = /[~?%]/;
const isApproximate = (text: string): boolean => /[~%]/.test(text);
const isDoubtful = (text: string): boolean => /[?%]/.test(text);

function formatDate(text: string, language: Language, brief = false): string {
	const words = factsOf(language).period;
	const bare = text.replace(mark, '');
	const prefix = isApproximate(text) ? `${words.about} ` : '';
	const suffix = isDoubtful(text) ? ` ${words.doubtful}` : '';
	if (bare.endsWith('X')) return words.decade(`${bare.slice(0, 3)}0`);
	const parts = bare.split('-').length;
	if (parts === 1) return `${prefix}${bare}${suffix}`;
	const at = new Date(`${bare}${parts === 2 ? '-01' : ''}T00:00:00Z`);
	const [month, day] = brief ? (['briefMonth', 'briefDay'] as const) : (['month', 'day'] as const);
	const shown = dateFormats[language][parts === 2 ? month : day].format(at);
	return `${prefix}${shown}${suffix}`;
}

/** A period in words: `2006 to 2019`, `13 de julio de 2020`, `since 2006`. */
export function formatPeriod(period: Period, language: Language): string {
	const [from = '', to] = period.text.split('/');
	const word = factsOf(language).period;
	if (to === undefined) return formatDate(from, language);
	if (to === '..') return `${word.since} ${formatDate(from, language)}`;
	if (from === '..') return `${word.until} ${formatDate(to, language)}`;
	return noted(from, to, ` ${word.to} `, language, false);
}

/** An interval, and behind it what is not certain of its ends: `2006 to 2020 (end approximate)`. */
function noted(
	from: string,
	to: string,
	between: string,
	language: Language,
	brief: boolean
): string {
	const { approximate, doubtful } = factsOf(language).period;
	const bare = [from, to].map((end) => formatDate(end.replace(mark, ''), language, brief));
	const [start, end] = [isApproximate(from), isApproximate(to)];
	const soft = start && end ? 'both' : start ? 'start' : 'end';
	return [
		bare.join(between),
		...(start || end ? [approximate[soft]] : []),
		...(isDoubtful(from) || isDoubtful(to) ? [doubtful] : [])
	].join(' ');
}

/** A period as short as it stands beside a figure: `2006–2019`, `to April 2023` for what has run since a beginning. */
export function formatBrief(period: Period, language: Language, running = false): string {
	const [from = '', to] = period.text.split('/');
	if (to === undefined) return formatDate(from, language, true);
	if (to === '..' || from === '..') return formatPeriod(period, language);
	const end = formatDate(to, language, true);
	if (running) return `${factsOf(language).period.to} ${end}`;
	return noted(from, to, '–', language, true);
}
