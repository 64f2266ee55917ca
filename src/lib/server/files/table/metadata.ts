import { publicAddress } from '../../../citation/record.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { firstLanguage, inEachLanguage, type Translated } from '../../../model/language.ts';
import { formatPeriod } from '../../../model/period.ts';
import type { Series } from '../../../model/series.ts';
import { indicatorCitations } from '../../cite/citations.ts';
import { observationTable } from './observation-table.ts';
import { originOf, sourcesOf } from '../../distribution/origin.ts';
import { bothSpoken, recordsOf } from '../../distribution/table.ts';

/** First and last period of a series, in words; `null` where it has no rows. */
function timespan(data: Dataset, id: string): Translated | null {
	const rows = data.observationsOf(id);
	const [first, last] = [rows[0]?.period, rows.at(-1)?.period];
	if (!first || !last) return null;
	return inEachLanguage((language) =>
		first.text === last.text
			? formatPeriod(first, language)
			: `${formatPeriod(first, language)} – ${formatPeriod(last, language)}`
	);
}

function seriesMetadata(data: Dataset, series: Series) {
	const caveat = bothSpoken(data, series.caveat);
	return {
		id: series.id,
		title: series.title,
		unit: inEachLanguage((language) => data.unitWords(series.unit, language).name),
		shortUnit: data.unitWords(series.unit, firstLanguage).symbol ?? '',
		measure: series.measure,
		kind: series.kind,
		timespan: timespan(data, series.id),
		descriptionShort: bothSpoken(data, series.definition),
		// What the page of an indicator lists as "what you should know" is our caveat.
		descriptionKey: [caveat],
		descriptionProcessing: series.method ? bothSpoken(data, series.method) : null,
		caveat,
		changes: series.changes ? bothSpoken(data, series.changes) : null,
		frequency: series.frequency ?? null,
		nextRelease: series.next_release
			? { period: series.next_release.text, source: series.next_release_source ?? null }
			: null,
		breakdown: series.breakdown ?? null,
		breaks: series.breaks.map(({ text }) => text),
		source: series.source,
		rows: data.observationsOf(series.id).length
	};
}

/**
 * What is to be known of an indicator: Our World in Data's names where they mean the same, each human
 * text in both languages, and `caveat`.
 */
export function indicatorMetadata(data: Dataset, id: string) {
	const indicator = data.indicator(id);
	const { edition } = data;
	const rows = data.observationsOfIndicator(id);
	const citations = inEachLanguage((language) => indicatorCitations(data, id, language));
	const citation = (style: string) =>
		inEachLanguage(
			(language) => citations[language].find((each) => each.style === style)?.text ?? ''
		);
	return {
		id,
		title: indicator.title,
		descriptionShort: bothSpoken(data, indicator.definition),
		caveat: bothSpoken(data, indicator.caveat),
		citationShort: citation('chicago'),
		citationLong: citation('apa'),
		edition: edition.date,
		url: inEachLanguage((language) => publicAddress(data, `indicators/${id}/`, language)),
		licence: edition.licence,
		series: data.seriesOf(id).map((series) => seriesMetadata(data, series)),
		columns: observationTable(data, id, []).fields.map(({ name, about }) => ({ name, about })),
		origins: sourcesOf(rows).map((source) => originOf(data, source))
	};
}

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** The metadata of an indicator as a file. */
export function metadataJson(data: Dataset, id: string): string {
	return json(indicatorMetadata(data, id));
}

/** An indicator's metadata and rows in one file. */
export function indicatorJson(data: Dataset, id: string): string {
	const rows = recordsOf(observationTable(data, id, data.observationsOfIndicator(id)));
	return json({ ...indicatorMetadata(data, id), observations: rows });
}
