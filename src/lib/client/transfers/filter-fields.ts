/** What a reader has chosen of the list of transfers; an empty field is no choice. */
export type Filter = Partial<Record<'supplier' | 'category' | 'status' | 'from' | 'to', string>>;

/** What a row says of itself in its data attributes. */
export interface RowFacts {
	readonly suppliers?: string;
	readonly category?: string;
	readonly status?: string;
	/** First and last year, with a space between. */
	readonly years?: string;
}

/** Reads a fragment such as `#supplier=US&from=2000`; `undefined` where it is something else (the id of a row). */
export function parseFilter(fragment: string): Filter | undefined {
	const text = fragment.replace(/^#/, '');
	if (text !== '' && !text.includes('=')) return undefined;
	return Object.fromEntries(new URLSearchParams(text));
}

/** Writes a choice as a fragment; empty where nothing is chosen. */
export function writeFilter(choice: Filter): string {
	const chosen = Object.entries(choice).filter(([, value]) => value !== '');
	return chosen.length === 0 ? '' : `#${new URLSearchParams(chosen)}`;
}

/** Whether a row fits a choice: its years need to overlap the chosen ones. */
export function matches(choice: Filter, row: RowFacts): boolean {
	const { supplier, category, status } = choice;
	const [first = -Infinity, last = Infinity] = (row.years ?? '')
		.split(' ')
		.filter(Boolean)
		.map(Number);
	return (
		(!supplier || (row.suppliers ?? '').split(' ').includes(supplier)) &&
		(!category || row.category === category) &&
		(!status || row.status === status) &&
		(!choice.from || last >= Number(choice.from)) &&
		(!choice.to || first <= Number(choice.to))
	);
}
