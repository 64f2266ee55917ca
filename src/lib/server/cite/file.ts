import {
	packValue,
	type CitedGroup,
	type CiteFile,
	type PackedValue
} from '../../citation/cite-file.ts';
import { citedSeries, citedValue, pageOfValue } from '../../citation/observation-record.ts';
import { publicAddress, recordKey } from '../../citation/record.ts';
import { citationWords } from '../../words/browser.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { valueTemplates } from './citations.ts';

/** What the browser needs to cite any value of a series. */
export function citeFile(data: Dataset, series: string, language: Language): CiteFile {
	const groups = new Map<string, { readonly index: number; readonly group: CitedGroup }>();
	const texts: string[] = [];
	const values: Record<string, PackedValue> = {};
	const addresses: Record<string, string> = {};
	for (const row of data.observationsOf(series)) {
		const shared = citedSeries(data, row, language);
		const known = groups.get(shared.producer) ?? {
			index: groups.size,
			group: { series: shared, templates: valueTemplates(data, row, language) }
		};
		groups.set(shared.producer, known);
		values[row.id] = packValue(citedValue(data, row, language), known.index, texts);
		addresses[row.area.toLowerCase()] ??= publicAddress(
			data,
			pageOfValue(data, row.area, series),
			language
		);
	}
	return {
		words: citationWords[language].dialog,
		key: recordKey(data),
		groups: [...groups.values()].map(({ group }) => group),
		texts,
		values,
		addresses
	};
}
