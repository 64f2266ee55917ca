/** What a reader has chosen to see on one axis of years. An empty list of suppliers means all of them; an empty list of series means none. */
export interface Choice {
	/** Series ids, in the order chosen. */
	readonly series: readonly string[];
	/** Whether the arms imports stand below. */
	readonly transfers: boolean;
	/** Whether all rows of one unit stand on one scale, so that their heights can be set against each other. */
	readonly oneScale: boolean;
	/** ISO 3166-1 codes, and ISO 3166-3 for former countries. */
	readonly supplier: readonly string[];
	/** First and last year; `undefined` is as far as the data go. */
	readonly from: number | undefined;
	readonly to: number | undefined;
}

/** Nothing chosen but the arms imports from all suppliers. */
export const everything: Choice = {
	series: [],
	transfers: true,
	oneScale: false,
	supplier: [],
	from: undefined,
	to: undefined
};

const lists = ['series', 'supplier'] as const;
/** What an id or a code of the data looks like; anything else in an address is not taken. */
const code = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;
/** As many series as a page can show and a reader can tell apart. */
export const mostSeries = 16;

function year(text: string | null): number | undefined {
	return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function codes(text: string | null, most: number): string[] {
	const found = (text ?? '').split(',').filter((each) => code.test(each));
	return [...new Set(found)].slice(0, most);
}

/** Reads a choice from fields with the names of the fragment, lists with commas; `null` is a field that is not there. */
export function choiceIn(field: (name: string) => string | null): Choice {
	const [a, b] = [year(field('from')), year(field('to'))];
	const turned = a !== undefined && b !== undefined && a > b;
	return {
		series: codes(field('series'), mostSeries),
		transfers: field('transfers') !== 'none',
		oneScale: field('scale') === 'one',
		supplier: codes(field('supplier'), 200),
		from: turned ? b : a,
		to: turned ? a : b
	};
}

/**
 * Reads a fragment such as `#series=homicides-inegi&supplier=US,IL&from=2000`; `undefined` where it holds no choice.
 * What older addresses say beside it, of categories and statuses, is passed over.
 */
export function parseChoice(fragment: string): Choice | undefined {
	const text = fragment.replace(/^#/, '');
	if (!text.includes('=')) return undefined;
	const fields = new URLSearchParams(text);
	return choiceIn((name) => fields.get(name));
}

/** Writes a choice as a fragment, in one order, so that the same choice has one address. */
export function writeChoice(choice: Choice): string {
	const parts = lists
		.filter((name) => choice[name].length > 0)
		.map((name) => `${name}=${choice[name].join(',')}`);
	if (!choice.transfers) parts.push('transfers=none');
	if (choice.oneScale) parts.push('scale=one');
	for (const name of ['from', 'to'] as const)
		if (choice[name] !== undefined) parts.push(`${name}=${choice[name]}`);
	// Without a single part a fragment would be no choice at all: an empty list of series is one.
	return `#${parts.length > 0 ? parts.join('&') : 'series='}`;
}
