import type { Dataset } from '../../model/dataset.ts';
import { producerOf } from '../../model/source.ts';
import type { SourceLink } from '../figure.ts';

/** Names the sources of a page: by who answers for each, and by its title too where one producer has several, so that no two links have one name. */
export function sourceNames(data: Dataset, ids: readonly string[]): (id: string) => SourceLink {
	const distinct = [...new Set(ids)];
	const name = (id: string) => producerOf(data.source(id));
	return (id) => {
		const alike = distinct.filter((other) => name(other) === name(id));
		return { id, name: alike.length > 1 ? `${name(id)}: ${data.source(id).title}` : name(id) };
	};
}
