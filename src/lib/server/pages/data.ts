import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import type { FileView } from '../../views/file.ts';
import { licenceViews, type LicenceView } from '../../views/licence.ts';
import { codeLists, type CodeList } from '../files/codebook.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { fileViews, holdsData } from './file.ts';
import { filesOf } from '../files/list.ts';
import { recipes, type Recipe } from '../files/recipe.ts';

/** The files of one thing, under its name. */
interface FileGroup {
	readonly id: string;
	readonly title: string;
	readonly files: readonly FileView[];
}

/** An indicator's files: those most readers want, and all, series after series. */
interface IndicatorFilesView extends FileGroup {
	readonly main: readonly FileView[];
	readonly series: readonly FileGroup[];
}

/** A column as the data dictionary explains it. */
interface ColumnView {
	readonly name: string;
	readonly about: string;
	/** The list its codes are in. */
	readonly list: string | undefined;
	readonly required: boolean;
}

/** All that the data page shows. */
export interface DataView {
	readonly whole: readonly FileView[];
	readonly tables: readonly FileView[];
	readonly indicators: readonly IndicatorFilesView[];
	readonly states: readonly FileView[];
	readonly recipes: readonly Recipe[];
	readonly dictionary: readonly {
		readonly file: string;
		readonly columns: readonly ColumnView[];
	}[];
	readonly codes: readonly CodeList[];
	readonly licences: readonly LicenceView[];
}

/** The forms of an indicator that stand first. */
const mainFormats = new Set(['csv', 'wide', 'xlsx', 'json', 'zip']);

async function indicatorGroup(
	data: Dataset,
	id: string,
	language: Language
): Promise<IndicatorFilesView> {
	const files = filesOf(data).of({ kind: 'indicator', id });
	const main = files.filter(({ format }) => mainFormats.has(format));
	const series = data.seriesOf(id).map(async (each) => ({
		id: each.id,
		title: each.title[language],
		files: await fileViews(filesOf(data).of({ kind: 'series', id: each.id }), language)
	}));
	return {
		id,
		title: data.indicator(id).title[language],
		main: await fileViews(main, language),
		files: await fileViews(files, language),
		series: await Promise.all(series)
	};
}

function dictionary(tables: readonly Distribution[], language: Language): DataView['dictionary'] {
	return tables
		.filter(({ format }) => format === 'csv')
		.map(({ path, fields = [] }) => ({
			file: path,
			columns: fields.map(({ name, about, column }) => ({
				name,
				about: about[language],
				list: column.list,
				required: column.required ?? false
			}))
		}));
}

/** The files of the edition in the order of the data page, the dictionary, and the terms. */
export async function dataView(data: Dataset, language: Language): Promise<DataView> {
	const all = filesOf(data).all;
	const ofKind = (kind: Distribution['holds']['kind']) =>
		all.filter(({ holds }) => holds.kind === kind);
	const tables = ofKind('table');
	return {
		whole: await fileViews(ofKind('whole'), language),
		tables: await fileViews(tables, language),
		indicators: await Promise.all(
			data.indicators.map(({ id }) => indicatorGroup(data, id, language))
		),
		states: await fileViews(ofKind('area'), language),
		recipes: recipes(data),
		dictionary: dictionary(tables, language),
		codes: codeLists(data, language),
		licences: licenceViews(data)
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
