import type { ValueCitation } from '../../citation/cite-value.ts';
import { fileForms, fileFormats, styleNames, textStyles } from '../../citation/template.ts';
import type { DialogWords } from '../../words/browser.ts';
import { element } from '../element.ts';
import { citeStyle } from './style.ts';

function button(label: string, act: () => void): HTMLButtonElement {
	const made = element('button', '', { type: 'button' }, label);
	made.addEventListener('click', act);
	return made;
}

/** A text with its heading and a button that copies it. */
function copyable(heading: HTMLElement, text: string, words: DialogWords): HTMLElement {
	const copy = button(words.copy, () => {
		void navigator.clipboard.writeText(text).then(() => {
			copy.textContent = words.copied;
			setTimeout(() => {
				copy.textContent = words.copy;
			}, 2000);
		});
	});
	const name = heading.textContent;
	copy.setAttribute('aria-label', `${words.copy}: ${name}`);
	// Without a secure origin there is no clipboard; the text can be marked by hand.
	copy.hidden = !navigator.clipboard;
	return element('section', '', heading, element('p', '', text), copy);
}

function download({ key, forms }: ValueCitation, form: (typeof fileForms)[number]): HTMLElement {
	const { name, ending, type } = fileFormats[form];
	const href = URL.createObjectURL(new Blob([forms[form]], { type: `${type};charset=utf-8` }));
	return element('li', '', element('a', '', { href, download: `${key}.${ending}` }, name));
}

function files(citation: ValueCitation, words: DialogWords): HTMLElement {
	const list = element('ul', '', ...fileForms.map((form) => download(citation, form)));
	return element('section', '', element('h3', '', words.files), list);
}

/** The dialog that cites one value; it is built with what it shows, and shown by the caller. */
export function citeDialog(citation: ValueCitation, words: DialogWords): HTMLDialogElement {
	citeStyle();
	const id = 'cite-value';
	const title = element('h2', '', { id }, words.title);
	const dialog = element('dialog', id, { 'aria-labelledby': id });
	const close = button(words.close, () => dialog.close());
	close.className = 'close';
	const styles = textStyles.map((style) =>
		copyable(element('h4', '', styleNames[style]), citation.forms[style], words)
	);
	dialog.append(
		element('header', '', title, close),
		copyable(element('h3', '', words.sentence), citation.sentence, words),
		copyable(element('h3', '', words.address), citation.address, words),
		files(citation, words),
		element('section', '', element('h3', '', words.styles), ...styles)
	);
	// A click beside the dialog closes it: the dialog itself is hit only there, its content inside.
	dialog.addEventListener('click', ({ target, clientX: x, clientY: y }) => {
		const { left, right, top, bottom } = dialog.getBoundingClientRect();
		if (target === dialog && (x < left || x > right || y < top || y > bottom)) dialog.close();
	});
	dialog.addEventListener('close', () => {
		for (const { href } of dialog.querySelectorAll<HTMLAnchorElement>('a[download]'))
			URL.revokeObjectURL(href);
	});
	return dialog;
}
