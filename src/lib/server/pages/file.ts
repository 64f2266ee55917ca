import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/quantity.ts';
import { formatBytes, type FileView } from '../../views/file.ts';
import { measureOf } from '../distribution/bytes.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { formatName, type FormatName } from '../distribution/format.ts';

async function fileView(distribution: Distribution, language: Language): Promise<FileView> {
	const { path, format, about, rows } = distribution;
	const { bytes } = await measureOf(distribution);
	return {
		path: `/${path}`,
		name: path.slice(path.lastIndexOf('/') + 1),
		format: formatName(format, language),
		about: about[language],
		rows: rows === undefined ? '' : formatNumber(rows, language),
		size: formatBytes(bytes, language)
	};
}

/** Files as a page lists them; those whose words are in another language are left out. */
export function fileViews(files: readonly Distribution[], language: Language): Promise<FileView[]> {
	const own = files.filter((each) => each.language === undefined || each.language === language);
	return Promise.all(own.map((each) => fileView(each, language)));
}

const citations: ReadonlySet<FormatName> = new Set(['bib', 'biblatex', 'ris', 'csl', 'text']);

/** True for a file that holds data, not only how to cite them. */
export const holdsData = ({ format }: Distribution): boolean => !citations.has(format);
