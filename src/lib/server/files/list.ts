import type { Dataset } from '../../model/dataset.ts';
import { catalogueFiles, depositFiles } from '../machines/files.ts';
import { datasetCitationFiles, seriesCitationFiles, sourceCitationFiles } from './citations.ts';
import { datasetFiles } from './dataset.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { FileList } from '../distribution/file-list.ts';
import { mainFigureFiles } from './figures.ts';
import { indicatorFiles } from './indicator.ts';
import { seriesFiles, stateFiles, tableFiles } from './table/table-files.ts';

const lists = new WeakMap<Dataset, FileList>();

/** Forms of an indicator that go into the archive of the whole: what its tables do not say. */
const archived = /\.(?:metadata\.json|bib|ris|csl\.json)$/;

function listOf(data: Dataset): Distribution[] {
	const tables = tableFiles(data);
	const indicators = data.indicators.flatMap(({ id }) => indicatorFiles(data, id));
	return [
		...datasetFiles(data, tables, [
			...indicators.filter(({ path }) => archived.test(path)),
			...datasetCitationFiles(data),
			...depositFiles(data)
		]),
		...mainFigureFiles(data),
		...tables,
		...indicators,
		...seriesFiles(data),
		...stateFiles(data),
		...datasetCitationFiles(data),
		...catalogueFiles(data, () => filesOf(data)),
		...data.tables.series.flatMap(({ id }) => seriesCitationFiles(data, id)),
		...sourceCitationFiles(data)
	];
}

/**
 * Every file of the edition: the one list that routes, download boxes, the data page, `datapackage.json` and
 * the catalogues draw on. It is put together once.
 */
export function filesOf(data: Dataset): FileList {
	const known = lists.get(data);
	if (known) return known;
	const list = new FileList(listOf(data));
	lists.set(data, list);
	return list;
}
