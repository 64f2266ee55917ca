import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { searchedViews, type SearchedView } from './transfers/searched.ts';

/** The lists of codes whose words stand on the pages most often. */
const methodLists = ['qualifier', 'observation-status', 'kind', 'transfer-status'] as const;

/** How many figures were read in a copy of their source. */
type CopyCounts = Readonly<Record<'total' | 'copies' | 'stateTotal' | 'stateCopies', number>>;

/** What the page of methods shows of the data. */
export interface MethodsView {
	readonly counts: CopyCounts;
	/** The words of each list, in its order. */
	readonly lists: readonly {
		readonly list: (typeof methodLists)[number];
		readonly names: readonly string[];
	}[];
	readonly searched: readonly SearchedView[];
	readonly leftOut: number;
}

/** Figures of the country and of its states, and how many of each were read in a copy. */
function copyCounts({ tables, edition }: Dataset): CopyCounts {
	const known = tables.observations.filter(
		({ value, low }) => value !== undefined || low !== undefined
	);
	const national = known.filter(({ area }) => area === edition.country);
	const copies = known.filter(({ read_in }) => read_in).length;
	const own = national.filter(({ read_in }) => read_in).length;
	return {
		total: national.length,
		copies: own,
		stateTotal: known.length - national.length,
		stateCopies: copies - own
	};
}

/** The page of methods. */
export function methodsView(data: Dataset, language: Language): MethodsView {
	return {
		counts: copyCounts(data),
		lists: methodLists.map((list) => ({
			list,
			names: data.codes(list).map(({ name }) => name[language])
		})),
		searched: searchedViews(data, language),
		leftOut: data.tables.leftOut.length
	};
}
