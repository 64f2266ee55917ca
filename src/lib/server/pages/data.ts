import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import type { FileView } from '../../views/file.ts';
import { codeLists } from '../files/codebook.ts';
import type { Distribution } from '../distribution/distribution.ts';
import type { FormatName } from '../distribution/format.ts';
import { fileViews, holdsData } from './file.ts';
import { filesOf } from '../files/list.ts';
import { recipes, type Recipe } from '../files/recipe.ts';

/** The files of one thing, under its name. */
export interface FileGroup {
	/** An indicator or a table; of what describes them all, empty. */
	readonly id: string;
	readonly title: string;
	readonly files: readonly FileView[];
}

/** All that the data page shows. The files of a series, a state or a source stand on its own page. */
export interface DataView {
	/** All of it in one file. */
	readonly archive: readonly FileView[];
	readonly indicators: readonly FileGroup[];
	/** Whole tables, then what describes them. */
	readonly tables: readonly FileGroup[];
	readonly recipes: readonly Recipe[];
	/** Names of the lists of codes. */
	readonly codes: readonly string[];
	/** Sources whose terms of use are known, and all of them. */
	readonly terms: { readonly known: number; readonly all: number };
}

/** The forms of an indicator that most readers want; all of them stand on its page. */
const wanted: readonly FormatName[] = ['csv', 'xlsx', 'zip'];

async function indicatorGroup(data: Dataset, id: string, language: Language): Promise<FileGroup> {
	const files = filesOf(data).of({ kind: 'indicator', id });
	const first = wanted.flatMap((form) => files.filter(({ format }) => format === form));
	return {
		id,
		title: data.indicator(id).title[language],
		files: await fileViews(first, language)
	};
}

/** Files under the title they share, in their order. */
async function byTitle(files: readonly Distribution[], language: Language): Promise<FileGroup[]> {
	const groups = Map.groupBy(files, ({ title }) => title[language]);
	const views = [...groups].map(async ([title, own]) => ({
		id: own[0]!.holds.id,
		title,
		files: await fileViews(own, language)
	}));
	return (await Promise.all(views)).filter(({ files: own }) => own.length > 0);
}

/** The files of the edition in the order of the data page, and the terms. */
export async function dataView(data: Dataset, language: Language): Promise<DataView> {
	const all = filesOf(data).all;
	const isArchive = ({ format, holds }: Distribution) => format === 'zip' && holds.kind === 'whole';
	// The citation of the whole has a box of its own; the codebook is a text too.
	const whole = all.filter(
		(file) => file.holds.kind === 'whole' && (file.format === 'text' || holdsData(file))
	);
	const tables = all.filter(({ holds }) => holds.kind === 'table');
	return {
		archive: await fileViews(all.filter(isArchive), language),
		indicators: await Promise.all(
			data.indicators.map(({ id }) => indicatorGroup(data, id, language))
		),
		tables: await byTitle([...tables, ...whole.filter((file) => !isArchive(file))], language),
		recipes: recipes(data),
		codes: codeLists(data, language).map(({ name }) => name),
		terms: {
			known: data.tables.sources.filter(({ licence }) => licence).length,
			all: data.tables.sources.length
		}
	};
}

/** The files of one thing for a download box; the citation of an indicator has a box of its own. */
export function downloadBox(
	data: Dataset,
	holds: Distribution['holds'],
	language: Language
): Promise<FileView[]> {
	const files = filesOf(data).of(holds);
	return fileViews(holds.kind === 'indicator' ? files.filter(holdsData) : files, language);
}
