import { numberWords } from '../../words/numbers.ts';
import { withoutDates } from '../../model/text.ts';

/** One number of a text, by every sensible reading of how it is written. */
interface Printed {
	readonly readings: readonly number[];
	/** It may contradict: neither a year nor a number word that may be mere speech. */
	readonly counts: boolean;
}

interface Token {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly readings: readonly number[];
	/** The factor of a scale word. */
	readonly scale?: number;
	readonly digits: boolean;
}

const merged = (field: 'scales' | 'small') =>
	new Map(numberWords.flatMap((words) => Object.entries(words[field])));
const scales = merged('scales');
const small = merged('small');
/** A letter for a scale may be a unit as well: "5 m". */
const bareToo = new Set(['m', 'k', 'mn']);
const separator = /[.,'’´\u00a0\u202f\u2009 ]/u;
const shape =
	/\d+(?:[.,'’´\u00a0\u202f\u2009 ]\d+)*|(?<!\p{L})\p{L}+(?!\p{L})|(?<=\d)\p{L}+(?!\p{L})/gu;

/** The numbers that digits and separators can mean: thousands or decimals, by either style, and what spaces may only stand beside. */
function numeralReadings(text: string): number[] {
	const groups = text.split(separator);
	const signs = [...text].filter((sign) => separator.test(sign));
	const found = new Set<number>();
	const isGrouped = (parts: readonly string[]) =>
		parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
	if (groups.length === 1 || isGrouped(groups)) found.add(Number(groups.join('')));
	const last = signs.at(-1);
	const whole = groups.slice(0, -1);
	if ((last === '.' || last === ',') && signs.indexOf(last) === signs.length - 1)
		if (whole.length === 1 || isGrouped(whole))
			// Three zeros are thousands.
			if (groups.at(-1) !== '000') found.add(Number(`${whole.join('')}.${groups.at(-1)}`));
	// Parts that no style joins stand side by side: "2019 300", "5.6.7".
	if (found.size === 0 || /\s/u.test(text))
		for (const part of text.split(/\s/u).filter((each) => each !== text))
			for (const reading of numeralReadings(part)) found.add(reading);
	return [...found];
}

function tokensOf(text: string): Token[] {
	return [...text.matchAll(shape)].flatMap((match): Token[] => {
		const [written] = match;
		const place = { text: written, from: match.index, to: match.index + written.length };
		if (/^\d/.test(written)) {
			const readings = numeralReadings(written);
			// What no style makes a number of ("5.6.7") is none.
			return readings.length > 0 ? [{ ...place, readings, digits: true }] : [];
		}
		const word = written.toLowerCase();
		const scale = scales.get(word);
		const value = small.get(word);
		if (scale !== undefined) return [{ ...place, readings: [scale], scale, digits: false }];
		return value === undefined ? [] : [{ ...place, readings: [value], digits: false }];
	});
}

const isJoint = (between: string): boolean =>
	between === '' || numberWords.some(({ joint }) => joint.test(between));
const isRange = (between: string): boolean => numberWords.some(({ range }) => range.test(between));
const isOutOf = (between: string): boolean => numberWords.some(({ outOf }) => outOf.test(between));

/** A number as it is being put together of its tokens. */
interface Group {
	readonly tokens: Token[];
	from: number;
	to: number;
	/** What is summed up, and the part that a scale may still multiply. */
	sums: number[];
	parts: number[];
	/** The scale that was last taken: what follows is smaller. */
	last: number;
	scaled: boolean;
}

const started = (token: Token): Group => ({
	tokens: [token],
	from: token.from,
	to: token.to,
	sums: [0],
	parts: [...token.readings],
	last: Infinity,
	scaled: token.scale !== undefined
});

const each = (
	one: readonly number[],
	other: readonly number[],
	of: (a: number, b: number) => number
) => one.flatMap((a) => other.map((b) => of(a, b)));

/** Takes a scale: it multiplies what stands before it, and what is already summed up where that is smaller. */
function takeScale(group: Group, { text, scale = 1 }: Token): void {
	if (scale > group.last) [group.parts, group.sums] = [total(group), [0]];
	const scaled = group.parts.map((part) => part * scale);
	group.parts = bareToo.has(text.toLowerCase()) ? [...group.parts, ...scaled] : scaled;
	group.scaled = true;
}

/** Takes a number that is smaller than what the one before it was counted in; `false` where it is another number. */
function takeNumber(group: Group, token: Token): boolean {
	const before = group.tokens.at(-1)!;
	// Words join without a scale: "treinta y dos", "doscientos cincuenta".
	const isWords = !token.digits && !before.digits && before.readings[0]! >= 20;
	if (before.scale === undefined ? !isWords : before.scale >= group.last) return false;
	const limit = before.scale ?? (before.readings[0]! >= 100 ? 100 : 10);
	const fitting = token.readings.filter((reading) => reading < limit);
	if (fitting.length === 0) return false;
	if (before.scale === undefined) {
		group.parts = each(group.parts, fitting, (a, b) => a + b);
		return true;
	}
	[group.sums, group.parts, group.last] = [total(group), fitting, before.scale];
	return true;
}

/** Takes a token into the number before it, where both are one: "36 mil 685", "23 millones 250 mil", "dos mil". */
function takes(group: Group, token: Token): boolean {
	if (token.scale !== undefined) takeScale(group, token);
	else if (!takeNumber(group, token)) return false;
	group.tokens.push(token);
	group.to = token.to;
	return true;
}

const total = ({ sums, parts }: Group): number[] => each(sums, parts, (a, b) => a + b);

function groupsOf(text: string): Group[] {
	const groups: Group[] = [];
	for (const token of tokensOf(text)) {
		const group = groups.at(-1);
		const joined = group && isJoint(text.slice(group.to, token.from)) && takes(group, token);
		if (!joined) groups.push(started(token));
	}
	return groups;
}

/** The scale that a range's second number has belongs to the first too: "2 to 3 million". */
function rangeReadings(text: string, group: Group, next: Group | undefined): number[] {
	if (!next || group.scaled || !isRange(text.slice(group.to, next.from))) return [];
	const { scale } = next.tokens.at(-1)!;
	return scale === undefined ? [] : total(group).map((reading) => reading * scale);
}

/** A share as so many out of so many: "9 out of 10" is 90 per cent. */
function shareReadings(text: string, group: Group, next: Group | undefined): number[] {
	if (!next || !isOutOf(text.slice(group.to, next.from))) return [];
	return each(total(group), total(next), (a, b) => (a / b) * 100);
}

const isYearLike = (number: number): boolean =>
	Number.isInteger(number) && number >= 1500 && number < 2100;

/** A year stands in four digits, with other words around it. */
const isYear = (text: string, { tokens, from, to, scaled }: Group): boolean =>
	!scaled &&
	/^\d{4}$/.test(tokens[0]!.text) &&
	isYearLike(Number(tokens[0]!.text)) &&
	!(from === 0 && to === text.length);

/** A share may be printed as a part of one. */
const ofOne = (text: string, readings: readonly number[]): number[] =>
	/%|per ?cent|por ciento/iu.test(text)
		? []
		: readings.filter((number) => number > 0 && number < 1).map((number) => number * 100);

/** Every number that a quotation holds, in digits or in words, in English or in Spanish style. */
function printedNumbers(quotation: string): Printed[] {
	const text = quotation.normalize('NFC');
	const alone = /^[^\p{L}]*$/u.test(text);
	const searched = alone ? text : withoutDates(text);
	const groups = groupsOf(searched);
	return groups.map((group, index) => {
		const next = groups[index + 1];
		const own = total(group);
		const readings = [
			...own,
			...rangeReadings(searched, group, next),
			...shareReadings(searched, group, next),
			...ofOne(text, own)
		];
		const isDigits = group.tokens.some(({ digits }) => digits);
		const isAmount = group.tokens.length > 1 && group.scaled;
		return { readings, counts: (isDigits || isAmount) && !isYear(searched, group) };
	});
}

const isSame = (one: number, other: number): boolean =>
	Math.abs(one - other) <= Math.abs(other) * 1e-9;

/**
 * The first of a row's numbers that its own quotation contradicts: it is none of the numbers printed there,
 * and one that is printed is none of the row's.
 */
export function contradicted(
	numbers: readonly (number | undefined)[],
	quotation: string
): number | undefined {
	const own = numbers.filter((number) => number !== undefined);
	if (own.length === 0) return undefined;
	// Nearly always the quotation is the number.
	if (own.length === 1 && quotation === String(own[0])) return undefined;
	const printed = printedNumbers(quotation);
	const agrees = ({ readings }: Printed, number: number) =>
		readings.some((reading) => isSame(reading, Math.abs(number)));
	const isLeft = printed.some((each) => each.counts && !own.some((number) => agrees(each, number)));
	return isLeft ? own.find((number) => !printed.some((each) => agrees(each, number))) : undefined;
}
