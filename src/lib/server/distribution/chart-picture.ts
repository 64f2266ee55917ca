import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { chart } from '../charts.ts';
import { picture } from '../picture.ts';

const drawn = new WeakMap<Dataset, Map<string, Promise<Uint8Array>>>();

/** A chart's picture as a file to take along (WebP, wide, light), drawn once. */
export function chartPicture(data: Dataset, name: string, language: Language): Promise<Uint8Array> {
	const known = drawn.get(data) ?? new Map<string, Promise<Uint8Array>>();
	drawn.set(data, known);
	const key = `${name} ${language}`;
	const description = chart(data, name, language);
	if (!description) throw new Error(`There is no chart "${name}".`);
	const made = known.get(key) ?? picture(description, 'wide', 'light');
	known.set(key, made);
	return made;
}
