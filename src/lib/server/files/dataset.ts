import type { Dataset } from '../../model/dataset.ts';
import { folderOf, type Language, languages } from '../../model/language.ts';
import { pack, textFile, type ArchiveFile } from '../distribution/archive.ts';
import { bytesOf, measureOf } from '../distribution/bytes.ts';
import { checksumsOf } from '../distribution/checksums.ts';
import { codebook } from './codebook.ts';
import { datapackageJson, type Resource } from './table/datapackage.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { offlineName, offlinePage } from './offline-page.ts';
import { datasetReadme, readmeName } from './readme.ts';
import { editionTables } from './table/whole-table.ts';
import { fileAbout, fileTitle, words } from '../../words/files.ts';

const whole = { kind: 'whole', id: '' } as const;

async function resources(data: Dataset, csvs: readonly Distribution[]): Promise<Resource[]> {
	const tables = new Map(editionTables(data).map((table) => [`${table.name}.csv`, table]));
	return Promise.all(
		csvs.map(async (csv) => ({
			path: csv.path,
			table: tables.get(csv.path)!,
			title: csv.title,
			about: csv.about,
			measure: await measureOf(csv)
		}))
	);
}

async function editionDescriptor(data: Dataset, csvs: readonly Distribution[]): Promise<string> {
	const { edition } = data;
	return datapackageJson(
		data,
		{
			name: edition.name.toLowerCase(),
			title: edition.title,
			description: edition.description,
			page: '',
			indicators: data.indicators.map(({ id }) => id),
			sources: data.tables.sources.map(({ id }) => id)
		},
		await resources(data, csvs)
	);
}

/** What a file of the archive is, in one line of the readme. */
function line({ path, title }: Distribution, language: Language): readonly [string, string] {
	const { readme } = words[language];
	if (path === 'datapackage.json') return [path, readme.datapackage];
	if (path.endsWith('.metadata.json')) return [path, readme.metadata];
	if (/\.(?:bib|ris|csl\.json)$/.test(path)) return [path, readme.citation];
	return [path, title[language]];
}

/** The files of the whole edition's archive, the checksums last. `files` are the published files it takes in. */
async function archived(data: Dataset, files: readonly Distribution[]): Promise<ArchiveFile[]> {
	const taken = await Promise.all(
		files.map(async (each) => ({ path: each.path, bytes: await bytesOf(each) }))
	);
	const texts = languages.flatMap((language) => {
		const { readme } = words[language];
		const listed = [
			[offlineName(language), readme.page] as const,
			...files.map((each) => line(each, language)),
			['SHA256SUMS', readme.checksums] as const
		];
		const linked = files.filter(({ holds }) => holds.kind !== 'indicator').map(({ path }) => path);
		return [
			textFile(readmeName(language), datasetReadme(data, listed, language)),
			textFile(
				offlineName(language),
				offlinePage(data, [readmeName(language), ...linked], language)
			)
		];
	});
	const all = [...texts, ...taken].sort((a, b) => (a.path < b.path ? -1 : 1));
	return [...all, textFile('SHA256SUMS', checksumsOf(all))];
}

/** The codebook of a language; the first language's stands at the root. */
function codebookFile(data: Dataset, language: Language): Distribution {
	return {
		path: `${folderOf(language)}codebook.txt`,
		format: 'text',
		holds: whole,
		title: fileTitle('codebook'),
		about: fileAbout('codebook'),
		language,
		write: () => codebook(data, editionTables(data), language)
	};
}

/** The files of the whole edition; `tables` are those of the whole tables, `archivable` what else goes into its archive. */
export function datasetFiles(
	data: Dataset,
	tables: readonly Distribution[],
	archivable: readonly Distribution[]
): Distribution[] {
	const codebooks = languages.map((language) => codebookFile(data, language));
	const csvs = tables.filter(({ format }) => format === 'csv');
	const descriptor: Distribution = {
		path: 'datapackage.json',
		format: 'datapackage',
		holds: whole,
		title: fileTitle('datapackage'),
		about: fileAbout('datapackage'),
		write: () => editionDescriptor(data, csvs)
	};
	return [
		{
			path: 'dataset.zip',
			format: 'zip',
			holds: whole,
			title: fileTitle('dataset'),
			about: fileAbout('dataset'),
			write: async () =>
				pack(
					await archived(data, [...csvs, descriptor, ...codebooks, ...archivable]),
					data.edition.date
				)
		},
		descriptor,
		...codebooks
	];
}
