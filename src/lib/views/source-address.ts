import type { Dataset } from '../model/dataset.ts';
import type { SourceLink } from './figure.ts';
import { sourceNames } from './indicator/names.ts';

/** A source as a sheet of paper names it, which has no links. */
export interface SourceAddress extends SourceLink {
	/** Where it is, or where the copy is that it was read in; `undefined` where neither has an address. */
	readonly url: string | undefined;
	/** The address is the copy's. */
	readonly copy: boolean;
}

interface Rests {
	readonly source: string;
	readonly read_in?: string | undefined;
}

/** The sources that rows rest on, each once, in the order of the rows, with its address; of the first copy that has one where it has none itself. */
export function sourceAddresses(data: Dataset, rows: readonly Rests[]): SourceAddress[] {
	const ids = [...new Set(rows.map(({ source }) => source))];
	const named = sourceNames(data, ids);
	return ids.map((id) => {
		const { url } = data.source(id);
		const copies = rows.flatMap(({ source, read_in }) =>
			source === id && read_in ? [data.source(read_in).url] : []
		);
		return { ...named(id), url: url ?? copies.find(Boolean), copy: !url };
	});
}
