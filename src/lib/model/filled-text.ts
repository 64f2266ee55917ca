import type { Language } from './language.ts';
import { quantityOf, type Observation } from './observation.ts';
import { formatNumber, type Quantity } from './quantity.ts';
import type { Series } from './series.ts';
import { parts, type Placeholder, type Segment } from './text.ts';
import { quantityOfTransfer, type Transfer } from './transfer.ts';

/** What a text asks of the data set to print its figures. */
export interface Figures {
	has(kind: 'observation' | 'series' | 'transfer', id: string): boolean;
	observation(id: string): Observation;
	series(id: string): Series;
	transfer(id: string): Transfer;
	words(quantity: Quantity, language: Language, list?: string): string;
	sum(series: string, area: string, first: number, last: number): number | undefined;
}

type Of<K extends Placeholder['kind']> = Extract<Placeholder, { kind: K }>;

function observationSegment(data: Figures, id: string, language: Language): Segment | undefined {
	const row = data.has('observation', id) ? data.observation(id) : undefined;
	if (!row || !data.has('series', row.series)) return undefined;
	const quantity = quantityOf(row, data.series(row.series));
	return { words: data.words(quantity, language), observation: row.id };
}

function transferSegment(data: Figures, id: string, language: Language): Segment | undefined {
	const quantity = data.has('transfer', id) ? quantityOfTransfer(data.transfer(id)) : undefined;
	return quantity && { words: data.words(quantity, language, 'quantity-unit'), transfer: id };
}

function difference(data: Figures, { id, minus }: Of<'diff'>): number | undefined {
	const [a, b] = [id, minus].map((each) =>
		data.has('observation', each) ? data.observation(each).value : undefined
	);
	return a === undefined || b === undefined ? undefined : a - b;
}

function derived(data: Figures, placeholder: Of<'sum' | 'diff'>): number | undefined {
	if (placeholder.kind === 'diff') return difference(data, placeholder);
	return data.sum(placeholder.series, placeholder.area, placeholder.first, placeholder.last);
}

/** The figure a placeholder stands for, tied to its origin; `body` is the placeholder as written; `undefined` where it cannot be made. */
export function figureSegment(
	data: Figures,
	placeholder: Placeholder,
	body: string,
	language: Language
): Segment | undefined {
	if (placeholder.kind === 'obs') return observationSegment(data, placeholder.id, language);
	if (placeholder.kind === 'transfer') return transferSegment(data, placeholder.id, language);
	const value = derived(data, placeholder);
	return value === undefined ? undefined : { words: formatNumber(value, language), derived: body };
}

/** A text with its figures filled in; throws where a placeholder leads nowhere (the check reports it first). */
export function filledText(data: Figures, text: string, language: Language): Segment[] {
	return parts(text).map((part) => {
		if ('words' in part) return { words: part.words };
		const segment = part.placeholder && figureSegment(data, part.placeholder, part.body, language);
		if (!segment) throw new Error(`The text has a placeholder that leads nowhere: {${part.body}}`);
		return segment;
	});
}
