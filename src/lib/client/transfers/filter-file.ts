import { csvOfRows, save } from '../compare/rows.ts';

/**
 * Adds the choice to each row, as the address that shows it again: the file stays one table that any
 * program reads, and a row that is copied into another table still says what it was chosen by.
 */
export function withChoice(csv: string, address: string): string {
	const [header, ...lines] = csv.trimEnd().split('\n');
	// An address has no comma, quotation mark or line break of its own: they are written in code.
	const cell = address.replaceAll(',', '%2C').replaceAll('"', '%22');
	return `${[`${header},filter`, ...lines.map((line) => `${line},${cell}`)].join('\n')}\n`;
}

/** A file name that says the choice: `transfers-supplier-IL-from-2009.csv`. */
export function chosenName(name: string, fragment: string): string {
	const choice = [...new URLSearchParams(fragment.replace(/^#/, ''))].flat();
	const safe = choice.map((part) => part.replace(/[^\w-]+/g, '-'));
	return `${[name, ...safe].join('-')}.csv`;
}

/** Makes a file of the rows that are seen, from the published file of all rows, and hands it to the reader. */
export async function takeShown(
	file: string,
	page: string,
	ids: readonly string[],
	fragment: string
): Promise<void> {
	const csv = await csvOfRows([file], ids, 'first');
	const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/, '');
	const body = new Blob([withChoice(csv, page + fragment)], { type: 'text/csv;charset=utf-8' });
	save(body, chosenName(name, fragment));
}
