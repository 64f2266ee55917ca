import type { Dataset } from '../../model/dataset.ts';
import { firstLanguage, languages } from '../../model/language.ts';
import { pack, textFile, type ArchiveFile } from '../distribution/archive.ts';
import { bytesOf, measureOf } from '../distribution/bytes.ts';
import { indicatorCitationFiles, indicatorCitationTexts } from './citations.ts';
import { checksumsOf } from '../distribution/checksums.ts';
import { datapackageJson } from './table/datapackage.ts';
import type { Distribution, Holds } from '../distribution/distribution.ts';
import { indicatorFigureFiles } from './figures.ts';
import type { FormatName } from '../distribution/format.ts';
import { indicatorJson, metadataJson } from './table/metadata.ts';
import { observationTable } from './table/observation-table.ts';
import { sourcesOf } from '../distribution/origin.ts';
import { indicatorReadme, readmeName } from './readme.ts';
import { bothSpoken, csvOf } from '../distribution/table.ts';
import { wideCsv } from './table/wide.ts';
import { indicatorWorkbook } from './table/workbook.ts';
import { fileAbout, words, type DistributionWords } from '../../words/files.ts';

async function descriptor(data: Dataset, id: string, csv: Distribution): Promise<string> {
	const { title, definition } = data.indicator(id);
	const rows = data.observationsOfIndicator(id);
	return datapackageJson(
		data,
		{
			name: `${data.edition.name.toLowerCase()}-${id}`,
			title,
			description: bothSpoken(data, definition),
			page: `indicators/${id}/`,
			indicators: [id],
			sources: sourcesOf(rows)
		},
		[
			{
				path: `${id}.csv`,
				table: observationTable(data, id, rows),
				title,
				about: csv.about,
				measure: await measureOf(csv)
			}
		]
	);
}

/** The files of an indicator's archive, the checksums last. */
async function archived(
	data: Dataset,
	id: string,
	csv: Distribution,
	beside: readonly Distribution[],
	pictures: readonly Distribution[]
): Promise<ArchiveFile[]> {
	const name = ({ path }: Distribution) => path.slice(path.lastIndexOf('/') + 1);
	const files: ArchiveFile[] = await Promise.all(
		[csv, ...beside].map(async (each) => ({ path: name(each), bytes: await bytesOf(each) }))
	);
	files.push(textFile('datapackage.json', await descriptor(data, id, csv)));
	// The picture with its papers inside: it may be passed on alone.
	for (const picture of pictures)
		files.push({
			path: picture.language === firstLanguage ? `${id}.png` : `${id}.${picture.language}.png`,
			bytes: await bytesOf(picture)
		});
	const what = (path: string, language: (typeof languages)[number]): string => {
		const { readme } = words[language];
		if (path === 'datapackage.json') return readme.datapackage;
		if (path.endsWith('.metadata.json')) return readme.metadata;
		if (path.endsWith('.png')) return readme.picture;
		return path === `${id}.csv` ? readme.data : readme.citation;
	};
	const listed = [...files.map(({ path }) => path)];
	for (const language of languages) {
		const lines = listed.map((path) => [path, what(path, language)] as const);
		const readme = indicatorReadme(data, id, lines, language);
		files.unshift(textFile(readmeName(language), readme));
	}
	return [...files, textFile('SHA256SUMS', checksumsOf(files))];
}

/** Every file of one indicator. */
export function indicatorFiles(data: Dataset, id: string): Distribution[] {
	const { title } = data.indicator(id);
	const holds: Holds = { kind: 'indicator', id };
	const rows = data.observationsOfIndicator(id);
	const { fields } = observationTable(data, id, []);
	const file = (
		format: FormatName,
		ending: string,
		about: keyof DistributionWords['about'],
		write: Distribution['write'],
		more: Partial<Distribution> = {}
	): Distribution => ({
		path: `indicators/${id}.${ending}`,
		...{ format, holds, title, about: fileAbout(about), write, ...more }
	});
	const csv = file('csv', 'csv', 'csv', () => csvOf(observationTable(data, id, rows)), {
		rows: rows.length,
		fields
	});
	const metadata = file('metadata', 'metadata.json', 'metadata', () => metadataJson(data, id));
	const citations = indicatorCitationFiles(data, id);
	const figures = indicatorFigureFiles(data, id);
	const pictures = figures.filter(({ format }) => format === 'png');
	return [
		csv,
		file('wide', 'wide.csv', 'wide', () => wideCsv(data, id)),
		file('xlsx', 'xlsx', 'xlsx', () => indicatorWorkbook(data, id), { rows: rows.length, fields }),
		file('json', 'json', 'json', () => indicatorJson(data, id), { rows: rows.length, fields }),
		metadata,
		file('zip', 'zip', 'zip', async () =>
			pack(await archived(data, id, csv, [metadata, ...citations], pictures), data.edition.date)
		),
		...figures,
		...citations,
		...indicatorCitationTexts(data, id)
	];
}
