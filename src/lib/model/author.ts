/**
 * The small language of the author cell:
 *
 * ```
 * authors = name { ";" name } [ ";" "and others" ]
 * name    = family "," [ given ]     a person; without a given name, one who has one name
 *         | "{" institution "}"      taken whole, commas and semicolons included
 * ```
 *
 * Spaces around `;` and `,` do not count. A name that stands bare could be either: it is refused.
 */
export type Author =
	| { readonly family: string; readonly given: string | undefined }
	| { readonly institution: string }
	| { readonly others: true };

/** What is wrong in an author cell; `at` counts characters from 0. */
interface AuthorFault {
	readonly code: 'author-empty' | 'author-kind' | 'author-parts' | 'author-brace' | 'author-others';
	readonly found: string;
	readonly at: number;
}

/** The authors of a cell, and the first thing in it that the grammar does not have. */
export interface Authors {
	readonly authors: readonly Author[];
	readonly fault: AuthorFault | undefined;
}

const others = 'and others';
/** What stands between two semicolons; those within braces part nothing. */
const item = /(?:\{[^{}]*\}|[^;])+/g;
/** Two persons, or a person and the rest, as if they were one. */
const joined = /\s(?:&|and|y|et|und|others|otros|al\.)(?:\s|$)/iu;

function codeOf(name: string, isLast: boolean, isFirst: boolean): AuthorFault['code'] | undefined {
	if (name === others) return isLast && !isFirst ? undefined : 'author-others';
	if (/^\{[^{}]*[^{}\s][^{}]*\}$/.test(name)) return undefined;
	if (/[{}]/.test(name)) return 'author-brace';
	const [family = '', ...given] = name.split(',').map((part) => part.trim());
	if (given.length === 0) return 'author-kind';
	if (family === '' || given.length > 1) return 'author-parts';
	return joined.test(given[0]!) ? 'author-parts' : undefined;
}

function authorOf(name: string): Author {
	if (name === others) return { others: true };
	const institution = /^\{(.+)\}$/s.exec(name)?.[1];
	if (institution !== undefined) return { institution: institution.trim() };
	const [family = '', ...given] = name.split(',').map((part) => part.trim());
	return { family, given: given.join(', ') || undefined };
}

/** Where a separator stands that parts nothing: at an end, or behind another. */
const idle = /^\s*;|;\s*(?=;|$)/u;

/** Reads an author cell. */
export function parseAuthors(cell: string): Authors {
	const items = [...cell.matchAll(item)].filter(([text]) => text.trim() !== '');
	const names = items.map(([text]) => text.trim());
	const faults = names.map((name, index) => {
		const code = codeOf(name, index === names.length - 1, index === 0);
		const { 0: text, index: from } = items[index]!;
		return code && { code, found: name, at: from + text.search(/\S/u) };
	});
	const plain = cell.replace(/\{[^{}]*\}/g, (braced) => '_'.repeat(braced.length));
	const empty = idle.exec(plain);
	const found = faults.find((fault) => fault !== undefined);
	return {
		authors: names.map(authorOf),
		fault: found ?? (empty ? { code: 'author-empty', found: ';', at: empty.index } : undefined)
	};
}

function writeAuthor(author: Author): string {
	if ('others' in author) return others;
	if ('institution' in author) return `{${author.institution}}`;
	return author.given === undefined ? `${author.family},` : `${author.family}, ${author.given}`;
}

/** Writes an author cell that is read as the same authors. */
export const writeAuthors = (authors: readonly Author[]): string =>
	authors.map(writeAuthor).join('; ');

/** A name in reading order: given name first. */
export function wholeName(author: Author): string {
	if ('others' in author) return 'et al.';
	if ('institution' in author) return author.institution;
	return [author.given, author.family].filter(Boolean).join(' ');
}
