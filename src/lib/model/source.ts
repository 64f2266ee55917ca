import { parseAuthors, wholeName, type Author } from './author.ts';
import type { RowOf } from './table.ts';

/** A bibliographic record. */
export type Source = RowOf<'sources'>;

/** Who wrote a source. */
export const authorsOf = ({ author }: Pick<Source, 'author'>): readonly Author[] =>
	parseAuthors(author ?? '').authors;

/** Who answers for a source, short: the publisher, else the authors, else the title. */
export function producerOf(source: Source): string {
	if (source.publisher) return source.publisher;
	const names = authorsOf(source).map((author) =>
		'family' in author ? author.family : wholeName(author)
	);
	return names.length > 0 ? names.join(', ') : source.title;
}

/** A producer's abbreviation, where its name ends with one in brackets; else the name: `SIPRI`, `Human Rights Watch`. */
export const abbreviation = (producer: string): string =>
	/ \((\p{Lu}[\p{L}\d.-]{1,9})\)$/u.exec(producer)?.[1] ?? producer;
