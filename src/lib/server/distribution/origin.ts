import type { Dataset } from '../../model/dataset.ts';
import type { Translated } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { producerOf } from '../../model/source.ts';
import { bothSpoken } from './table.ts';

/** Where figures come from, under Our World in Data's names. */
export interface Origin {
	readonly id: string;
	readonly producer: string;
	readonly title: string;
	readonly urlMain: string | null;
	readonly datePublished: string | null;
	readonly dateAccessed: string | null;
	readonly license: string | null;
	readonly caveat: Translated | null;
}

/** Ids of the sources some observations rest on or were read in, each once, in order of appearance. */
export function sourcesOf(rows: readonly Observation[]): string[] {
	return [
		...new Set(rows.flatMap(({ source, read_in }) => (read_in ? [source, read_in] : [source])))
	];
}

/** A source as an origin. */
export function originOf(data: Dataset, id: string): Origin {
	const source = data.source(id);
	const { title, url, issued, accessed, licence, caveat } = source;
	return {
		id,
		producer: producerOf(source),
		title,
		urlMain: url ?? null,
		datePublished: issued?.text ?? null,
		dateAccessed: accessed ?? null,
		license: licence ?? null,
		caveat: caveat ? bothSpoken(data, caveat) : null
	};
}
