import { citationCff, zenodoJson } from '../../citation/deposit.ts';
import type { Dataset } from '../../model/dataset.ts';
import { catalogueJson } from './catalogue.ts';
import { linksetJson } from './signposts.ts';
import type { Distribution } from '../distribution/distribution.ts';
import type { FileList } from '../distribution/file-list.ts';
import type { FormatName } from '../distribution/format.ts';
import { fileAbout, fileTitle } from '../../words/files.ts';

function file(
	path: string,
	format: FormatName,
	kind: 'catalogue' | 'linkset' | 'deposit',
	write: Distribution['write']
): Distribution {
	const holds = { kind: 'whole', id: '' } as const;
	const title = fileTitle(kind);
	const about = fileAbout(kind);
	return { path, format, holds, title, about, write };
}

/** What machines read of the edition: the catalogue, and the typed links of its pages; `files` is the list they stand in. */
export function catalogueFiles(data: Dataset, files: () => FileList): Distribution[] {
	return [
		file('catalog.jsonld', 'jsonld', 'catalogue', () => catalogueJson(data, files())),
		file('linkset.json', 'linkset', 'linkset', () => linksetJson(data, files()))
	];
}

/** What a release is cited and deposited by; only in the archive, where a depository looks for it. */
export function depositFiles(data: Dataset): Distribution[] {
	return [
		file('CITATION.cff', 'text', 'deposit', () => citationCff(data)),
		file('.zenodo.json', 'json', 'deposit', () => zenodoJson(data))
	];
}
