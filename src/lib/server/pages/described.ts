import { datasetRecord, indicatorRecord } from '../../citation/record.ts';
import type { Signpost } from '../../citation/signpost.ts';
import { metaTags, type MetaTag } from '../../citation/tags.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { catalogueSchema, indicatorSchema } from '../machines/schema-org.ts';
import { datasetSignposts, indicatorSignposts } from '../machines/signposts.ts';

/** What a page of data says of itself to machines. */
export interface Described {
	readonly tags: readonly MetaTag[];
	readonly links: readonly Signpost[];
	/** JSON-LD in the words of schema.org. */
	readonly schema: object;
}

/** What the page of an indicator says of itself. */
export async function indicatorDescribed(
	data: Dataset,
	id: string,
	language: Language
): Promise<Described> {
	const record = indicatorRecord(data, data.indicator(id), language);
	return {
		tags: metaTags(record, data.edition.licence.url),
		links: indicatorSignposts(data, id, language),
		schema: await indicatorSchema(data, id, language)
	};
}

/** What the data page says of the whole edition. */
export async function datasetDescribed(data: Dataset, language: Language): Promise<Described> {
	return {
		tags: metaTags(datasetRecord(data, language), data.edition.licence.url),
		links: datasetSignposts(data, language),
		schema: await catalogueSchema(data, language)
	};
}
