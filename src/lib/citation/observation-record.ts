import { breakdownLabel } from '../model/breakdown.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatPeriod, parsePeriod } from '../model/period.ts';
import { formatFigure, namesUnit } from '../model/quantity.ts';
import { stateSegment } from '../model/state.ts';
import { plain } from '../model/text.ts';
import { namesInWords, producerNames } from './producer.ts';
import {
	editionPart,
	publicAddress,
	recordKey,
	titleWithEdition,
	typographic,
	type CitationRecord
} from './record.ts';
import { noteOfValue, valueAddress, valueKey, type CitedSeries, type CitedValue } from './value.ts';
import { citationWords } from '../words/browser.ts';

/** The path of the page a value of a series stands on, without language. */
export function pageOfValue(data: Dataset, area: string, series: string): string {
	return area === data.edition.country
		? `indicators/${data.series(series).indicator}/`
		: `states/${stateSegment(area)}/`;
}

/** The public address of a value: where it stands on its page. */
export function addressOfValue(data: Dataset, row: Observation, language: Language): string {
	const page = publicAddress(data, pageOfValue(data, row.area, row.series), language);
	return valueAddress(page, row.id);
}

/** A figure with qualifier and unit, or the words for none. */
function figureInWords(data: Dataset, row: Observation, language: Language): string {
	const { unit } = data.series(row.series);
	const quantity = quantityOf(row, data.series(row.series));
	const words = data.unitWords(unit, language);
	if (formatFigure(quantity, words, language) === undefined) return citationWords[language].missing;
	const figure = data.words(quantity, language);
	return namesUnit(unit) ? `${figure} ${words.name}` : figure;
}

/** A source in words: who, what, where. */
function sourceInWords(data: Dataset, id: string, locator?: string): string {
	const source = data.source(id);
	const who = namesInWords(producerNames(source));
	const what = [who === source.title ? '' : who, source.title, locator].filter(Boolean).join(', ');
	return source.url ? `${what}, ${source.url}` : what;
}

/** What a citation says of one value. */
export function citedValue(data: Dataset, row: Observation, language: Language): CitedValue {
	const words = citationWords[language];
	const place = [
		data.areaName(row.area, language),
		formatPeriod(row.period, language),
		breakdownLabel(data, row, language)
	];
	return {
		place: typographic(place.filter(Boolean).join(', ')),
		figure: figureInWords(data, row, language),
		source: sourceInWords(data, row.source, row.locator),
		readIn: row.read_in && sourceInWords(data, row.read_in),
		status: row.status === 'A' ? undefined : data.label('observation-status', row.status, language),
		asOf: row.as_of && words.asOf(formatPeriod(parsePeriod(row.as_of)!, language)),
		note: [
			row.note && plain(data.text(row.note[language], language)),
			...changesOf(data, row, language)
		]
			.filter(Boolean)
			.join(' ')
	};
}

/** That a value was published otherwise, and why: once for each day and reason. */
function changesOf(data: Dataset, { id }: Observation, language: Language): string[] {
	const { changed } = citationWords[language];
	const told = data.correctionsOn(id).map(({ date, reason }) => {
		const day = formatPeriod(parsePeriod(date)!, language);
		return changed(day, plain(data.text(reason[language], language)));
	});
	return [...new Set(told)];
}

/** What the citations of one producer's values of a series share. */
export function citedSeries(data: Dataset, row: Observation, language: Language): CitedSeries {
	const series = data.series(row.series);
	const {
		accordingTo,
		series: word,
		source,
		readIn,
		beforeQuoting,
		editionOf
	} = citationWords[language];
	const date = formatPeriod(parsePeriod(data.edition.date)!, language);
	return {
		indicator: data.indicator(series.indicator).title[language],
		series: series.title[language],
		producer: namesInWords(producerNames(data.source(row.source))),
		caveat: plain(data.text(series.caveat[language], language)),
		readHere: `${data.edition.name}, ${editionOf} ${date}`,
		words: { accordingTo, series: word, source, readIn, beforeQuoting }
	};
}

/** What differs from value to value in the records of a series: the slots of a citation's template. */
export interface ValueSlots {
	readonly id: string;
	readonly place: string;
	readonly url: string;
	readonly note: string;
}

/** The record of some value of a series, with what differs given. */
export function valueRecord(
	data: Dataset,
	row: Observation,
	slots: ValueSlots,
	language: Language
): CitationRecord {
	const series = data.series(row.series);
	const indicator = data.indicator(series.indicator).title[language];
	const title = `${indicator}, ${slots.place}: ${series.title[language]}`;
	return {
		id: slots.id,
		type: 'dataset',
		title: titleWithEdition(data, title, language),
		author: producerNames(data.source(row.source)),
		...editionPart(data, language),
		URL: slots.url,
		note: slots.note
	};
}

/** The slots of one observation. */
function observationSlots(data: Dataset, row: Observation, language: Language): ValueSlots {
	const value = citedValue(data, row, language);
	return {
		id: valueKey(recordKey(data), row.id),
		place: value.place,
		url: addressOfValue(data, row, language),
		note: noteOfValue(citedSeries(data, row, language), value)
	};
}

/** The record of one observation: who counted, what, where and when; the figure and its caveat are the note. */
export function observationRecord(
	data: Dataset,
	row: Observation,
	language: Language
): CitationRecord {
	return valueRecord(data, row, observationSlots(data, row, language), language);
}
