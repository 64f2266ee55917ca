import { addressOfValue, citedSeries, citedValue } from '../citation/observation-record.ts';
import { sentenceParts } from '../citation/value.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { plain, type Segment } from '../model/text.ts';

/** A sentence to quote: the figure and those in its caveat are tied to their rows. */
export type Sentence = readonly Segment[];

/** Puts a text whose figures are tied in the place of its plain words. */
function tie(words: string, texts: readonly (readonly Segment[])[]): Segment[] {
	const [text, ...others] = texts;
	if (!text) return words ? [{ words }] : [];
	const spoken = plain(text);
	const at = spoken ? words.indexOf(spoken) : -1;
	if (at < 0) return tie(words, others);
	return [
		...tie(words.slice(0, at), others),
		...text,
		...tie(words.slice(at + spoken.length), others)
	];
}

/** The sentence to quote for one value: number, qualifier, period, producer, caveat, address. */
export function sentenceView(data: Dataset, row: Observation, language: Language): Sentence {
	const [before, figure, after] = sentenceParts(
		citedSeries(data, row, language),
		citedValue(data, row, language),
		addressOfValue(data, row, language)
	);
	const text = (translated: Observation['note']) =>
		translated ? data.text(translated[language], language) : [];
	return [
		{ words: before },
		{ words: figure, observation: row.id },
		...tie(after, [text(data.series(row.series).caveat), text(row.note)])
	];
}
