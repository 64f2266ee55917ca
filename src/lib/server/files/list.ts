import type { Dataset } from '../../model/dataset.ts';
import { catalogueFiles, depositFiles } from '../machines/files.ts';
import { datasetCitationFiles, seriesCitationFiles, sourceCitationFiles } from './citations.ts';
import { datasetFiles } from './dataset.ts';
import type { Distribution, Holds } from '../distribution/distribution.ts';
import { indicatorFiles } from './indicator.ts';
import { seriesFiles, stateFiles, tableFiles } from './table/table-files.ts';

const lists = new WeakMap<Dataset, ReadonlyMap<string, Distribution>>();

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
		...tables,
		...indicators,
		...seriesFiles(data),
		...stateFiles(data),
		...datasetCitationFiles(data),
		...catalogueFiles(data),
		...data.tables.series.flatMap(({ id }) => seriesCitationFiles(data, id)),
		...sourceCitationFiles(data)
	];
}

function byPath(data: Dataset): ReadonlyMap<string, Distribution> {
	const known = lists.get(data);
	if (known) return known;
	const list = new Map(listOf(data).map((each) => [each.path, each]));
	lists.set(data, list);
	return list;
}

/**
 * Every file of the edition that can be taken along: the one list that routes, download boxes, the data
 * page, `datapackage.json` and the catalogues draw on. What is in it is served, what is served is in it.
 */
export function distributions(data: Dataset): Distribution[] {
	return [...byPath(data).values()];
}

/** The file at an address; `undefined` where there is none. */
export function distributionAt(data: Dataset, path: string): Distribution | undefined {
	return byPath(data).get(path);
}

/** The files of one thing. */
export function distributionsOf(data: Dataset, { kind, id }: Holds): Distribution[] {
	return distributions(data).filter(({ holds }) => holds.kind === kind && holds.id === id);
}

/** The files of the edition as one data set: of the whole, and of all observations. */
export function editionDistributions(data: Dataset): Distribution[] {
	return [
		...distributionsOf(data, { kind: 'whole', id: '' }),
		...distributionsOf(data, { kind: 'table', id: 'observations' })
	];
}
