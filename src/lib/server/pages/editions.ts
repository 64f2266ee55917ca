import { statSync } from 'node:fs';
import { join } from 'node:path';
import { editionRecord } from '../../citation/edition-record.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EditionFiles } from '../../model/frozen-edition.ts';
import type { Language } from '../../model/language.ts';
import {
	editionLines,
	editionPage,
	type EditionLine,
	type EditionPage
} from '../../views/edition.ts';
import { formatBytes, type FileView } from '../../views/file.ts';
import { textCitations, type TextCitation } from '../cite/citations.ts';
import { dataFolder } from '../site/dataset.ts';
import { countsOf, dataHash } from '../editions/manifest.ts';
import { editionsFolder, frozenEditions, frozenNames } from '../frozen/frozen-edition.ts';

/** The frozen editions of a data set; what another data set has frozen is not its own. */
function ownEditions(data: Dataset): EditionFiles[] {
	return frozenEditions(editionsFolder()).filter(({ name }) => name === data.edition.name);
}

const datesOf = (editions: readonly EditionFiles[]): string[] => editions.map(({ date }) => date);

/** All editions, newest first. */
export function editionsOf(data: Dataset, language: Language): EditionLine[] {
	return editionLines(data, datesOf(ownEditions(data)), language);
}

/** A frozen file as a page lists it. */
function frozenFile(
	date: string,
	name: (typeof frozenNames)[number],
	language: Language
): FileView {
	const { size } = statSync(join(editionsFolder(), date, name));
	return {
		path: `/editions/${date}/${name}`,
		...{ name, format: '', about: '', rows: '' },
		size: formatBytes(size, language)
	};
}

/** What the page of one edition shows. */
export interface EditionOfDate {
	readonly edition: EditionPage;
	/** Its frozen files; none where they were not kept, or not yet. */
	readonly files: readonly FileView[];
	/** The site holds something that its frozen files do not. */
	readonly ahead: boolean;
	readonly citations: readonly TextCitation[];
}

/** One edition by its date; `undefined` where there is none. */
export function editionOfDate(
	data: Dataset,
	date: string,
	language: Language
): EditionOfDate | undefined {
	const all = ownEditions(data);
	const frozen = all.find((each) => each.date === date);
	const current = date === data.edition.date;
	const counts = frozen?.counts ?? (current ? countsOf(data) : undefined);
	const edition = editionPage(data, datesOf(all), date, counts, language);
	if (!edition) return undefined;
	const cited = { date, title: frozen?.title ?? data.edition.title, counts };
	return {
		edition,
		files: frozen ? frozenNames.map((name) => frozenFile(date, name, language)) : [],
		ahead: current && frozen !== undefined && frozen.data !== dataHash(dataFolder()),
		citations: textCitations(editionRecord(data, cited, language), language)
	};
}
