import type { Dataset } from '../../model/dataset.ts';
import type { RowOf } from '../../model/table.ts';
import { figureSegment } from '../../model/filled-text.ts';
import type { Language } from '../../model/language.ts';
import { parts } from '../../model/text.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { Reporter } from '../read/report.ts';

/** What may stand in `shown`: a place in a row of the main picture, or a total under the arms imports. */
const places: readonly string[] = ['1', '2', '3', 'span'];
/** Longest doubt, in characters with its figures filled in: one line beside a row. */
const longestDoubt = 60;

/** Characters of a text with its figures filled in; one that leads nowhere is reported elsewhere. */
function lengthOf(text: string, data: Dataset, language: Language): number {
	const words = parts(text).map((part) => {
		if ('words' in part) return part.words;
		const { placeholder, body } = part;
		return (placeholder && figureSegment(data, placeholder, body, language)?.words) ?? '';
	});
	return words.join('').length;
}

function checkDoubts(
	{ tables: { indicators } }: ReadFolder,
	data: Dataset,
	reporter: Reporter
): void {
	for (const row of indicators.rows)
		for (const language of data.edition.languages) {
			const length = lengthOf(row.doubt[language], data, language);
			if (length <= longestDoubt) continue;
			const [found, expected] = [String(length), String(longestDoubt)];
			reporter.row(indicators, row, {
				field: `doubt_${language}`,
				code: 'doubt-long',
				found,
				expected
			});
		}
}

/** Series that are drawn in one row have one unit, and a place each. */
function checkRow(
	{ tables: { series } }: ReadFolder,
	members: readonly RowOf<'series'>[],
	reporter: Reporter
): void {
	const [lead] = members;
	for (const [index, row] of members.entries()) {
		const twin = members.slice(0, index).find(({ shown }) => shown === row.shown);
		const finding = { field: 'shown', code: 'shown-apart', found: row.id } as const;
		if (row.unit !== lead!.unit) reporter.row(series, row, { ...finding, expected: lead!.id });
		else if (twin)
			reporter.row(series, row, { ...finding, code: 'shown-twice', expected: twin.id });
	}
}

/** What the main picture needs: doubts of one line, producers of one unit in a row, each with a place of its own. */
export function checkFace(folder: ReadFolder, data: Dataset, reporter: Reporter): void {
	checkDoubts(folder, data, reporter);
	const { series } = folder.tables;
	for (const row of series.rows)
		if (row.shown !== undefined && !places.includes(row.shown))
			reporter.row(series, row, {
				...{ field: 'shown', code: 'shown-unknown', found: row.shown },
				expected: places.join(', ')
			});
	const drawn = series.rows.filter(({ shown }) => shown !== undefined && shown !== 'span');
	for (const members of Map.groupBy(drawn, ({ indicator }) => indicator).values())
		checkRow(folder, members, reporter);
}
