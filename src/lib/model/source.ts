import type { RowOf } from './table.ts';

/** A bibliographic record. */
export type Source = RowOf<'sources'>;

/** A person or an institution that wrote a source. */
export type Author =
	| { readonly family: string; readonly given: string | undefined }
	| { readonly institution: string };

/** Reads an author cell: `Family, Given; {Institution}`. */
export function authorsOf(source: Pick<Source, 'author'>): Author[] {
	return (source.author ?? '')
		.split(';')
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.map((name) => {
			const braced = /^\{(.+)\}$/.exec(name);
			if (braced) return { institution: braced[1]! };
			const [family = '', given] = name.split(',').map((part) => part.trim());
			return { family, given };
		});
}

/** Who answers for a source, short: the publisher, else the authors, else the title. */
export function producerOf(source: Source): string {
	if (source.publisher) return source.publisher;
	const authors = authorsOf(source);
	const names = authors.map((author) =>
		'institution' in author ? author.institution : author.family
	);
	return names.length > 0 ? names.join(', ') : source.title;
}

/** A producer's abbreviation, where its name ends with one in brackets; else the name: `SIPRI`, `Human Rights Watch`. */
export const abbreviation = (producer: string): string =>
	/ \((\p{Lu}[\p{L}\d.-]{1,9})\)$/u.exec(producer)?.[1] ?? producer;
