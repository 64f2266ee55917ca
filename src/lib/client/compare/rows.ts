/** Where the id stands: a value's stands before its address, and neither has a comma. */
type Place = 'first' | 'before-last';

/**
 * The rows of a published file that a reader sees: header and lines as they were published, so that
 * page and file cannot disagree. No cell of a published file has a line break in it.
 */
export function chosenLines(
	csv: string,
	ids: ReadonlySet<string>,
	place: Place
): { header: string; lines: string[] } {
	const [header = '', ...lines] = csv.replace(/\n$/, '').split('\n');
	const idOf = (line: string) =>
		place === 'first' ? line.slice(0, line.indexOf(',')) : line.split(',').at(-2)!;
	return { header, lines: lines.filter((line) => ids.has(idOf(line))) };
}

/** Fetches published files of one shape and keeps the rows that are seen; throws where one cannot be had. */
export async function csvOfRows(
	addresses: readonly string[],
	ids: readonly string[],
	place: Place
): Promise<string> {
	const wanted = new Set(ids);
	const files = await Promise.all(
		addresses.map(async (address) => {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${address}: ${response.status}`);
			return chosenLines(await response.text(), wanted, place);
		})
	);
	const lines = files.flatMap((file) => file.lines);
	return `${[files[0]?.header ?? '', ...lines].join('\n')}\n`;
}

/** Hands a file to the reader without sending anything anywhere. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the address while the click lasts; a moment later nobody needs it.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
