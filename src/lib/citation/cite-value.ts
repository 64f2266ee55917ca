import { unpackValue, type CiteFile } from './cite-file.ts';
import { citationForms, fillTemplate, type CitationForm } from './template.ts';
import { noteOfValue, sentenceParts, valueAddress, valueKey } from './value.ts';

/** Everything by which one value is cited. */
export interface ValueCitation {
	/** The key of its record, which names its files. */
	readonly key: string;
	readonly sentence: string;
	readonly address: string;
	readonly forms: Readonly<Record<CitationForm, string>>;
}

/** The citation of one value from the file of its series; `undefined` where the file does not know it. */
export function citeValue(file: CiteFile, id: string): ValueCitation | undefined {
	const packed = file.values[id];
	const group = file.groups[packed?.g ?? 0];
	const page = file.addresses[id.split('.')[1] ?? ''];
	if (!packed || !group || !page) return undefined;
	const value = unpackValue(packed, file.texts);
	const address = valueAddress(page, id);
	const key = valueKey(file.key, id);
	const note = noteOfValue(group.series, value);
	const slots = { id: key, place: value.place, url: address, note };
	return {
		key,
		address,
		sentence: sentenceParts(group.series, value, address).join(''),
		forms: Object.fromEntries(
			citationForms.map((form) => [form, fillTemplate(group.templates[form], form, slots)])
		) as Record<CitationForm, string>
	};
}
