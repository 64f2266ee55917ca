import { afterEach, expect, test, vi } from 'vitest';
import type { CiteFile } from '../../citation/cite-file.ts';
import {
	citationForms,
	fileForms,
	textStyles,
	type CitationForm,
	type Template
} from '../../citation/template.ts';
import { openCitation } from './cite.ts';

const template: Template = ['Office. ', 1, '. ', 2];
const file: CiteFile = {
	words: {
		title: 'Cite this value',
		sentence: 'A sentence',
		address: 'Its address',
		styles: 'Styles',
		files: 'Files',
		copy: 'Copy',
		copied: 'Copied',
		close: 'Close'
	},
	key: ['cifra-', '-2026-11-22'],
	groups: [
		{
			series: {
				indicator: 'Deaths',
				series: 'Office, certificates',
				producer: 'Office',
				caveat: 'Counts overlap.',
				readHere: 'Cifra, edition of 22 November 2026',
				words: {
					accordingTo: 'according to',
					series: 'series',
					source: 'Source',
					readIn: 'Taken from a copy',
					beforeQuoting: 'Before quoting'
				}
			},
			templates: Object.fromEntries(citationForms.map((form) => [form, template])) as Record<
				CitationForm,
				Template
			>
		}
	],
	texts: ['Yearbook'],
	values: {
		'a-office.mx.2019': { place: 'Mexico, 2019', figure: 'more than 36,661 deaths', source: 0 }
	},
	addresses: { mx: 'https://cifra.example/indicators/a/' }
};

function link(id: string): HTMLAnchorElement {
	document.body.innerHTML = `<main id="content" data-series="/series/"><a href="#${id}" data-cite>2019</a></main>`;
	return document.querySelector('a')!;
}

function answer(body: unknown, status = 200) {
	return vi
		.spyOn(globalThis, 'fetch')
		.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
}

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

test('a file that cannot be had is an error, and is asked for again', async () => {
	const fetched = answer({}, 404);
	const to = link('a-office.mx.2019');
	await expect(openCitation(to)).rejects.toThrow('404');
	await expect(openCitation(to)).rejects.toThrow('404');
	expect(fetched).toHaveBeenCalledTimes(2);
	expect(document.querySelector('dialog')).toBeNull();
});

test('the dialog says all that belongs to the value, and gives the focus back', async () => {
	const fetched = answer(file);
	const to = link('a-office.mx.2019');
	await openCitation(to);
	const dialog = document.querySelector('dialog')!;
	expect(fetched).toHaveBeenCalledWith('/series/a-office.cite.json');
	expect(dialog.open).toBe(true);
	expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe(
		'Cite this value'
	);
	const [sentence, address, ...styles] = [...dialog.querySelectorAll('p')].map(
		(p) => p.textContent
	);
	expect(sentence).toBe(
		'Deaths, Mexico, 2019: more than 36,661 deaths, according to Office; series: Office, certificates.\n' +
			'Before quoting: Counts overlap.\n' +
			'Cifra, edition of 22 November 2026, https://cifra.example/indicators/a/#a-office.mx.2019'
	);
	expect(address).toBe('https://cifra.example/indicators/a/#a-office.mx.2019');
	expect(styles).toHaveLength(textStyles.length);
	const downloads = [...dialog.querySelectorAll<HTMLAnchorElement>('a[download]')];
	expect(downloads.map(({ download }) => download)).toEqual(
		['bib', 'biblatex.bib', 'ris', 'csl.json'].map(
			(end) => `cifra-a-office.mx.2019-2026-11-22.${end}`
		)
	);
	expect(downloads).toHaveLength(fileForms.length);
	vi.restoreAllMocks();
	expect(await (await fetch(downloads[0]!.href)).text()).toBe(`Office. Mexico, 2019. ${address}`);
	dialog.close();
	await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
	expect(document.activeElement).toBe(to);
});

test('a series is loaded once', async () => {
	const fetched = answer(file);
	const to = link('a-office.mx.2019');
	await openCitation(to);
	document.querySelector('dialog')!.close();
	await openCitation(to);
	// The file is known from the test before, as it is known to the page.
	expect(fetched).not.toHaveBeenCalled();
	document.querySelector('dialog')!.close();
});

test('a value that the file does not know is an error', async () => {
	answer(file);
	await expect(openCitation(link('a-office.mx.1800'))).rejects.toThrow('a-office.mx.1800');
});
