import { citeValue } from '../../citation/cite-value.ts';
import type { CiteFile } from '../../citation/cite-file.ts';
import { citeDialog } from './dialog.ts';

const files = new Map<string, Promise<CiteFile>>();

async function load(address: string): Promise<CiteFile> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as CiteFile;
}

/** The file of a series, loaded once; after a failure it is tried again. */
function fileAt(address: string): Promise<CiteFile> {
	const file = files.get(address) ?? load(address);
	files.set(address, file);
	file.catch(() => files.delete(address));
	return file;
}

/** Opens the ways to cite the value a link leads to; throws where its series cannot be loaded. */
export async function openCitation(link: HTMLAnchorElement): Promise<void> {
	const id = decodeURIComponent(link.hash.slice(1));
	const folder = document.getElementById('content')?.dataset.series ?? '';
	const file = await fileAt(`${folder}${id.split('.')[0]}.cite.json`);
	const citation = citeValue(file, id);
	if (!citation) throw new Error(`${id} is not in the file of its series.`);
	const dialog = citeDialog(citation, file.words);
	document.body.append(dialog);
	dialog.addEventListener('close', () => {
		dialog.remove();
		link.focus();
	});
	dialog.showModal();
}
