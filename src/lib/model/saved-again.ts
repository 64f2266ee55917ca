// Runs in the browser too: what a reader drops on /verify/ is brought to the same form as the published file.

const separators = [',', ';', '\t'] as const;

/** The sign between the cells of a table: the one that its first line has most of, outside of quotation marks. */
function separatorOf(text: string): string {
	const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)![0].replace(/"(?:[^"]|"")*"/g, '');
	const counts = separators.map((sign) => line.split(sign).length);
	return separators[counts.indexOf(Math.max(...counts))]!;
}

const quoted = /"((?:[^"]|"")*)"/y;
const bare = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y } as const;

/** The rows of a CSV text, each a list of cells; line ends inside of cells are LF. */
function rowsOf(text: string): string[][] {
	const separator = separatorOf(text) as keyof typeof bare;
	const rows: string[][] = [[]];
	let at = 0;
	while (at < text.length) {
		const form = text[at] === '"' ? quoted : bare[separator];
		form.lastIndex = at;
		const match = form.exec(text);
		// A quotation mark that is never closed: the rest is one cell.
		const cell = match ? (match[1] ?? match[0]) : text.slice(at);
		rows.at(-1)!.push(form === quoted ? cell.replaceAll('""', '"').replace(/\r\n?/g, '\n') : cell);
		at += match ? match[0].length : cell.length;
		if (text[at] === separator) {
			at += 1;
			// A line that ends with the separator ends with an empty cell.
			if (at === text.length || /[\r\n]/.test(text[at]!)) rows.at(-1)!.push('');
		}
		const end = /\r\n?|\n/y;
		end.lastIndex = at;
		const ended = end.exec(text);
		if (!ended) continue;
		at += ended[0].length;
		if (at < text.length) rows.push([]);
	}
	return rows;
}

/**
 * A CSV text without what a spreadsheet changes when it saves a table again: the mark at its beginning, line
 * ends, quotation marks that are not needed, and the sign between cells. Every cell stands in it as it was, so
 * that two tables with one form are the same table.
 */
export function cellsOf(text: string): string {
	return rowsOf(text.replace(/^\uFEFF/, ''))
		.map((cells) => JSON.stringify(cells))
		.join('\n');
}
