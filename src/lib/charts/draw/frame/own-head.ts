import type { Line, Mark, Row } from '../../description/rows.ts';
import type { RowWords } from '../../../words/en/charts/rows.ts';
import type { SheetHead } from './sheet.ts';

/** The last value of a line; of months of a year only where it has no whole one. */
function newestOf({ marks }: Line): Mark | undefined {
	const known = marks.filter(({ y }) => y !== null);
	return known.filter(({ part }) => !part).at(-1) ?? known.at(-1);
}

/** What is said of a row that was given no head. */
export function ownHead(row: Row, words: RowWords): SheetHead {
	if (row.kind === 'volumes') {
		const doubt = row.lacking ? `${words.volume} ${words.lacking}` : words.volume;
		return { title: row.title, doubt };
	}
	if (row.kind === 'spans') return { title: row.title };
	const newest = row.lines.length === 1 ? newestOf(row.lines[0]!) : undefined;
	const said = newest ? `${words.newest} ${newest.figure}, ${newest.when}` : '';
	return { title: row.title, newest: said };
}
