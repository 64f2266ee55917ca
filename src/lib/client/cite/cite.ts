import { citeValue } from '../../citation/cite-value.ts';
import type { CiteFile } from '../../citation/cite-file.ts';
import { json } from '../json.ts';
import { citeDialog } from './dialog.ts';

/** Opens the ways to cite the value a link leads to; throws where its series cannot be loaded. */
export async function openCitation(link: HTMLAnchorElement): Promise<void> {
	const id = decodeURIComponent(link.hash.slice(1));
	const folder = document.getElementById('content')?.dataset.series ?? '';
	const file = await json<CiteFile>(`${folder}${id.split('.')[0]}.cite.json`);
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
