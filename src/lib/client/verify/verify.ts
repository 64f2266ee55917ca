import { element } from '../element.ts';
import { recognise, type List, type Verdict } from './recognise.ts';

interface Told {
	readonly words: Readonly<Record<string, string>>;
	/** Date of the newest edition. */
	readonly newest: string;
	readonly lists: readonly List[];
	readonly site: string;
}

function sentence(verdict: Verdict, words: Told['words']): string {
	if (verdict.kind === 'none')
		return [words.none, verdict.table ? words.noneTable : ''].filter(Boolean).join(' ');
	return (words[verdict.kind] ?? '')
		.replace('{file}', verdict.path)
		.replace('{archive}', 'archive' in verdict ? verdict.archive : '')
		.replace('{edition}', verdict.list.day);
}

function answer(verdict: Verdict, hash: string, { words, newest }: Told): HTMLElement[] {
	const said = element('p', `verdict ${verdict.kind}`, sentence(verdict, words));
	const parts = [said, element('code', '', `SHA-256 ${hash}`)];
	if (verdict.kind === 'none') return parts;
	const link = element('a', '', { href: verdict.list.page }, words.page ?? '');
	said.append(verdict.list.date < newest ? ` ${words.later} ` : ' ', link);
	return parts;
}

async function tell(file: File, list: HTMLElement, told: Told): Promise<void> {
	const working = element('p', '', told.words.working ?? '');
	list.append(element('li', '', element('span', 'name', file.name), working));
	try {
		const { verdict, hash } = await recognise(await file.arrayBuffer(), told.lists, told.site);
		working.replaceWith(...answer(verdict, hash, told));
	} catch {
		working.replaceWith(element('p', 'verdict none', told.words.failed ?? ''));
	}
}

/** Wakes the form that says which edition a file is from. Nothing of a file leaves the browser. */
export function activateVerify(form: HTMLFormElement): void {
	// WebCrypto is there only on secure origins.
	if (!globalThis.crypto?.subtle) {
		document.querySelector('[data-insecure]')?.removeAttribute('hidden');
		form.remove();
		return;
	}
	const told = JSON.parse(document.getElementById('verify-lists')?.textContent ?? '') as Told;
	const input = form.querySelector('input')!;
	const list = form.querySelector('ol')!;
	const take = async (files: FileList | null | undefined) => {
		list.replaceChildren();
		// One after the other: a large file is in memory only while it is read.
		for (const file of files ?? []) await tell(file, list, told);
	};
	input.addEventListener('change', () => void take(input.files));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('dragover', (event) => {
		event.preventDefault();
		form.dataset.over = '';
	});
	form.addEventListener('dragleave', () => delete form.dataset.over);
	form.addEventListener('drop', (event) => {
		event.preventDefault();
		delete form.dataset.over;
		void take(event.dataTransfer?.files);
	});
	form.removeAttribute('data-asleep');
}
