import type { Dataset } from './dataset.ts';
import type { Language } from './language.ts';
import { quantityOf } from './observation.ts';
import { formatNumber } from './quantity.ts';
import { parts, type Placeholder, type Segment } from './text.ts';
import { quantityOfTransfer } from './transfer.ts';

type Of<K extends Placeholder['kind']> = Extract<Placeholder, { kind: K }>;

function observationSegment(data: Dataset, id: string, language: Language): Segment | undefined {
	const row = data.has('observation', id) ? data.observation(id) : undefined;
	if (!row || !data.has('series', row.series)) return undefined;
	const quantity = quantityOf(row, data.series(row.series));
	return { words: data.words(quantity, language), observation: row.id };
}

function transferSegment(data: Dataset, id: string, language: Language): Segment | undefined {
	const quantity = data.has('transfer', id) ? quantityOfTransfer(data.transfer(id)) : undefined;
	return quantity && { words: data.words(quantity, language, 'quantity-unit'), transfer: id };
}

function difference(data: Dataset, { id, minus }: Of<'diff'>): number | undefined {
	const [a, b] = [id, minus].map((each) =>
		data.has('observation', each) ? data.observation(each).value : undefined
	);
	return a === undefined || b === undefined ? undefined : a - b;
}

function derived(data: Dataset, placeholder: Of<'sum' | 'diff'>): number | undefined {
	if (placeholder.kind === 'diff') return difference(data, placeholder);
	return data.sum(placeholder.series, placeholder.area, placeholder.first, placeholder.last);
}

/** The figure a placeholder stands for, tied to its origin; `body` is the placeholder as written; `undefined` where it cannot be made. */
export function figureSegment(
	data: Dataset,
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
export function filledText(data: Dataset, text: string, language: Language): Segment[] {
	return parts(text).map((part) => {
		if ('words' in part) return { words: part.words };
		const segment = part.placeholder && figureSegment(data, part.placeholder, part.body, language);
		if (!segment) throw new Error(`The text has a placeholder that leads nowhere: {${part.body}}`);
		return segment;
	});
}
