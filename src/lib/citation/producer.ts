import { wholeName, type Author } from '../model/author.ts';
import { authorsOf, producerOf, type Source } from '../model/source.ts';

/** A name as CSL writes it: of an institution, or of a person. */
export interface Name {
	readonly literal?: string;
	readonly family?: string;
	readonly given?: string;
}

/** Authors that a source does not name. */
const others: Name = { literal: wholeName({ others: true }) };

/** The names that are somebody's. */
export const withoutOthers = (names: readonly Name[] = []): Name[] =>
	names.filter(({ literal }) => literal !== others.literal);

function nameOf(author: Author): Name {
	if ('others' in author) return others;
	if ('institution' in author) return { literal: author.institution };
	return { family: author.family, ...(author.given ? { given: author.given } : {}) };
}

/** Who wrote a source, as CSL names. */
export const authorNames = (source: Source): Name[] => authorsOf(source).map(nameOf);

/**
 * Who counted, as CSL names: the authors of a scholarly work, else who answers for the source. A cell
 * that names several institutions names each by itself.
 */
export function producerNames(source: Source): Name[] {
	const authors = authorNames(source);
	if (source.standing === 'academic' && authors.length > 0) return authors;
	if (!source.publisher && authors.length > 0) return authors;
	return producerOf(source)
		.split(/;\s*/)
		.map((literal) => ({ literal }));
}

/** Names without those that stand twice. */
export function distinctNames(names: readonly Name[]): Name[] {
	return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

/** A name in reading order. */
export function nameInWords({ literal, given, family }: Name): string {
	return literal ?? [given, family].filter(Boolean).join(' ');
}

/** Several names in one line. */
export function namesInWords(names: readonly Name[]): string {
	return names.map(nameInWords).join('; ');
}
