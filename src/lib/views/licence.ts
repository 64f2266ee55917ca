import type { Dataset } from '../model/dataset.ts';
import type { SourceLink } from './figure.ts';

/** Terms of use, and the sources that state them. */
export interface LicenceView {
	/** As `sources.csv` says it; empty where none is known. */
	readonly licence: string;
	readonly sources: readonly SourceLink[];
}

/** The sources by their terms: those that most share first, the unknown last. */
export function licenceViews(data: Dataset): LicenceView[] {
	const groups = Map.groupBy(data.tables.sources, ({ licence }) => licence ?? '');
	return [...groups]
		.map(([licence, sources]) => ({
			licence,
			sources: sources.map(({ id, title }) => ({ id, name: title }))
		}))
		.sort(
			(a, b) =>
				Number(a.licence === '') - Number(b.licence === '') ||
				b.sources.length - a.sources.length ||
				(a.licence < b.licence ? -1 : 1)
		);
}
