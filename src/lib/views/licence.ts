import type { Dataset } from '../model/dataset.ts';

/** Terms of use, and the sources that state them. */
export interface LicenceView {
	/** As `sources.csv` says it; empty where none is known. */
	readonly licence: string;
	readonly sources: readonly {
		readonly id: string;
		readonly title: string;
		/** Language tag of the title. */
		readonly tag: string | undefined;
	}[];
}

/** The sources by their terms: those that most share first, the unknown last. */
export function licenceViews(data: Dataset): LicenceView[] {
	const groups = Map.groupBy(data.tables.sources, ({ licence }) => licence ?? '');
	return [...groups]
		.map(([licence, sources]) => ({
			licence,
			sources: sources.map(({ id, title, language: tag }) => ({ id, title, tag }))
		}))
		.sort(
			(a, b) =>
				Number(a.licence === '') - Number(b.licence === '') ||
				b.sources.length - a.sources.length ||
				(a.licence < b.licence ? -1 : 1)
		);
}
