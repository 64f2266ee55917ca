import { publicAddress } from '../citation/record.ts';
import type { Column } from '../model/column.ts';
import type { Dataset } from '../model/dataset.ts';
import { languages, type Language, type Translated } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../model/period.ts';
import { producerOf } from '../model/source.ts';
import { headerOf, tables, type RowOf, type TableName } from '../model/table.ts';
import { plain } from '../model/text.ts';
import { writeCsv, type Value } from './csv.ts';

/** Columns of every published CSV of observations, in this order, and what each holds. */
export const observationColumns = {
	indicator: { en: 'Id of the indicator', es: 'Id del indicador' },
	series: {
		en: 'Id of the series: one producer, one definition, one unit',
		es: 'Id de la serie: un productor, una definición, una unidad'
	},
	area: { en: 'Area, ISO 3166-1 or 3166-2', es: 'Área, ISO 3166-1 o 3166-2' },
	area_name: { en: 'Name of the area', es: 'Nombre del área' },
	breakdown: {
		en: 'Value of the extra dimension; _T is the total',
		es: 'Valor de la dimensión extra; _T es el total'
	},
	period: { en: 'Period, EDTF / ISO 8601-2', es: 'Periodo, EDTF / ISO 8601-2' },
	value: {
		en: 'Value in base units; empty where missing or a range',
		es: 'Valor en unidades básicas; vacío si falta o es un rango'
	},
	low: { en: 'Lower end of a range', es: 'Extremo inferior de un rango' },
	high: { en: 'Upper end of a range', es: 'Extremo superior de un rango' },
	unit: { en: 'Unit, an id of the list', es: 'Unidad, un id de la lista' },
	measure: {
		en: 'Measure: count, stock, cumulative, share …',
		es: 'Medida: count, stock, cumulative, share …'
	},
	qualifier: {
		en: 'Word that belongs to the number: more-than, about …',
		es: 'Palabra que va con el número: more-than, about …'
	},
	status: {
		en: 'Observation status, SDMX CL_OBS_STATUS',
		es: 'Estado de la observación, SDMX CL_OBS_STATUS'
	},
	as_of: {
		en: 'Date of the copy, where the producer revises',
		es: 'Fecha de la copia, si el productor revisa'
	},
	source: { en: 'Id of the source', es: 'Id de la fuente' },
	source_title: { en: 'Title of the source', es: 'Título de la fuente' },
	source_url: {
		en: 'Address of the source, where known',
		es: 'Dirección de la fuente, si se conoce'
	},
	locator: { en: 'Where in the source', es: 'En qué parte de la fuente' },
	as_printed: {
		en: 'The number as the source prints it',
		es: 'El número como lo imprime la fuente'
	},
	read_in: {
		en: 'Id of the copy in which it was read; empty where the source itself was read',
		es: 'Id de la copia en que se leyó; vacío si se leyó la fuente misma'
	},
	caveat: { en: 'Caveat of the series, English', es: 'Advertencia de la serie, en inglés' },
	caveat_es: { en: 'Caveat of the series, Spanish', es: 'Advertencia de la serie, en español' },
	note: { en: 'Note on the value, English', es: 'Nota sobre el valor, en inglés' },
	note_es: { en: 'Note on the value, Spanish', es: 'Nota sobre el valor, en español' },
	edition: { en: 'Date of the edition', es: 'Fecha de la edición' },
	observation: {
		en: 'Id of the observation: what is cited',
		es: 'Id de la observación: lo que se cita'
	}
} as const satisfies Readonly<Record<string, Translated>>;

function spoken(
	data: Dataset,
	text: Translated | undefined,
	language: Language
): string | undefined {
	return text ? plain(data.text(text[language], language)) : undefined;
}

type ObservationCells = Record<keyof typeof observationColumns, Value>;

/** One observation with all that a published row says of it. */
export function observationCells(data: Dataset, row: Observation): ObservationCells {
	const series = data.series(row.series);
	const source = data.source(row.source);
	return {
		indicator: series.indicator,
		series: series.id,
		area: row.area,
		area_name: data.areaName(row.area, 'en'),
		breakdown: row.breakdown,
		period: row.period.text,
		value: row.value,
		low: row.low,
		high: row.high,
		unit: series.unit,
		measure: series.measure,
		qualifier: row.qualifier,
		status: row.status,
		as_of: row.as_of,
		source: row.source,
		source_title: source.title,
		source_url: source.url,
		locator: row.locator,
		as_printed: row.as_printed,
		read_in: row.read_in,
		caveat: spoken(data, series.caveat, 'en'),
		caveat_es: spoken(data, series.caveat, 'es'),
		note: spoken(data, row.note, 'en'),
		note_es: spoken(data, row.note, 'es'),
		edition: data.edition.date,
		observation: row.id
	};
}

/** The published CSV of some observations. */
export function observationsCsv(data: Dataset, rows: readonly Observation[]): string {
	const names = Object.keys(observationColumns) as (keyof typeof observationColumns)[];
	const cells = rows.map((row) => observationCells(data, row));
	return writeCsv(
		names,
		cells.map((cell) => names.map((name) => cell[name]))
	);
}

/** All observations of an indicator, series after series. */
export function indicatorObservations(data: Dataset, indicator: string): Observation[] {
	return data.seriesOf(indicator).flatMap(({ id }) => data.observationsOf(id));
}

function cellText(data: Dataset, value: unknown, column: Column, language?: Language): Value {
	if (value === undefined) return undefined;
	if (language) {
		const text = value as Translated;
		return column.kind === 'prose' ? spoken(data, text, language) : text[language];
	}
	if (column.kind === 'period') return (value as { text: string }).text;
	if (column.kind === 'periods')
		return (value as { text: string }[]).map(({ text }) => text).join(' ');
	if (Array.isArray(value)) return value.join(' ');
	if (column.kind === 'flag') return value ? 'yes' : 'no';
	return value as Value;
}

/** A whole table as its published CSV: the editor's columns with the figures in its texts filled in, and the edition. */
export function tableCsv<T extends TableName>(
	data: Dataset,
	table: T,
	rows: readonly RowOf<T>[]
): string {
	const columns = Object.entries<Column>(tables[table]);
	const header = [...headerOf(table, data.edition.languages), 'edition'];
	const cells = rows.map((row) => {
		const values = row as unknown as Record<string, unknown>;
		const texts = columns.flatMap(([name, column]) =>
			column.translated
				? data.edition.languages.map((language) => cellText(data, values[name], column, language))
				: [cellText(data, values[name], column)]
		);
		return [...texts, data.edition.date];
	});
	return writeCsv(header, cells);
}

const translated = (make: (language: Language) => string): Translated =>
	Object.fromEntries(languages.map((language) => [language, make(language)])) as Translated;

/** One indicator as JSON: metadata under Our World in Data's names where they mean the same, then every row. */
export function indicatorJson(
	data: Dataset,
	id: string,
	citations: Readonly<Record<Language, { readonly style: string; readonly text: string }[]>>
): string {
	const indicator = data.indicator(id);
	const { edition } = data;
	const series = data.seriesOf(id);
	const citation = (style: string) =>
		translated((language) => citations[language].find((each) => each.style === style)?.text ?? '');
	const sources = new Set(
		indicatorObservations(data, id).flatMap((row) => [
			row.source,
			...(row.read_in ? [row.read_in] : [])
		])
	);
	const body = {
		id,
		title: indicator.title,
		descriptionShort: translated((language) => spoken(data, indicator.definition, language)!),
		caveat: translated((language) => spoken(data, indicator.caveat, language)!),
		citationShort: citation('chicago'),
		citationLong: citation('apa'),
		edition: edition.date,
		url: translated((language) => publicAddress(data, `indicators/${id}/`, language)),
		licence: edition.licence,
		series: series.map((each) => {
			const rows = data.observationsOf(each.id);
			const [first, last] = [rows[0], rows.at(-1)];
			return {
				id: each.id,
				title: each.title,
				unit: translated((language) => data.unitWords(each.unit, language).name),
				shortUnit: data.unitWords(each.unit, 'en').symbol ?? '',
				measure: each.measure,
				kind: each.kind,
				timespan:
					first && last
						? translated((language) =>
								first.period.text === last.period.text
									? formatPeriod(first.period, language)
									: `${formatPeriod(first.period, language)} – ${formatPeriod(last.period, language)}`
							)
						: null,
				descriptionShort: translated((language) => spoken(data, each.definition, language)!),
				descriptionProcessing: each.method
					? translated((language) => spoken(data, each.method, language)!)
					: null,
				caveat: translated((language) => spoken(data, each.caveat, language)!),
				source: each.source
			};
		}),
		origins: [...sources].map((source) => {
			const row = data.source(source);
			return {
				id: source,
				producer: producerOf(row),
				title: row.title,
				urlMain: row.url ?? null,
				datePublished: row.issued?.text ?? null,
				dateAccessed: row.accessed ?? null,
				license: row.licence ?? null,
				caveat: row.caveat ? translated((language) => spoken(data, row.caveat, language)!) : null
			};
		}),
		observations: indicatorObservations(data, id).map((row) => {
			const cells = observationCells(data, row);
			return Object.fromEntries(
				Object.entries(cells).map(([name, value]) => [name, value ?? null])
			);
		})
	};
	return `${JSON.stringify(body, null, '\t')}\n`;
}
