import { datasetRecord, indicatorRecord } from '../../citation/record.ts';
import type { Signpost } from '../../citation/signpost.ts';
import { metaTags, type MetaTag } from '../../citation/tags.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { filesOf } from '../files/list.ts';
import { catalogueSchema, indicatorSchema } from '../machines/schema-org.ts';
import { datasetSignposts, indicatorSignposts } from '../machines/signposts.ts';

/** What a page of data says of itself to machines. */
export interface StructuredData {
	readonly tags: readonly MetaTag[];
	readonly links: readonly Signpost[];
	/** JSON-LD in the words of schema.org. */
	readonly schema: object;
}

/** What the page of an indicator says of itself. */
export function indicatorStructuredData(
	data: Dataset,
	id: string,
	language: Language
): StructuredData {
	const files = filesOf(data);
	const record = indicatorRecord(data, data.indicator(id), language);
	return {
		tags: metaTags(record, data.edition.licence.url),
		links: indicatorSignposts(data, id, files, language),
		schema: indicatorSchema(data, id, files, language)
	};
}

/** What the data page says of the whole edition. */
export function datasetStructuredData(data: Dataset, language: Language): StructuredData {
	const files = filesOf(data);
	return {
		tags: metaTags(datasetRecord(data, language), data.edition.licence.url),
		links: datasetSignposts(data, files, language),
		schema: catalogueSchema(data, files, language)
	};
}
