import type { Browser } from 'playwright-core';
import { languageOf, type Language } from '../../src/lib/model/language.ts';
import { deep } from './sample.ts';
import { files, textOf } from './site.ts';

/** An attribute that leads somewhere. */
interface Link {
	readonly tag: string;
	readonly value: string;
	readonly rel: string;
	readonly hreflang: string;
}

/** An element tied to a row of the data. */
interface Tied {
	readonly id: string;
	/** The figure the element begins with: of a table's row, its figure's cells. */
	readonly text: string;
}

/** What an HTML file holds, as a browser's parser reads it. Nothing in it is run or loaded. */
interface PageFacts {
	readonly lang: string;
	readonly title: string;
	readonly ids: readonly string[];
	readonly links: readonly Link[];
	/** Elements with a `style` attribute or an inline event handler, by their opening tag. */
	readonly styled: readonly string[];
	/** Types of the scripts that stand in the page. */
	readonly inlineScripts: readonly string[];
	/** What its style sheets would load from elsewhere. */
	readonly loadedByStyles: readonly string[];
	/** Comments, and stylesheets that are switched off: what a page would carry for a script that takes it over. */
	readonly unused: readonly string[];
	readonly policies: readonly string[];
	/** Names of what stands in the head before the policy and could load something. */
	readonly beforePolicy: readonly string[];
	readonly pictures: readonly {
		readonly src: string;
		readonly width: string;
		readonly height: string;
		readonly alt: string;
	}[];
	readonly observations: readonly Tied[];
	readonly derived: readonly Tied[];
	readonly transfers: readonly Tied[];
	/** All that a reader sees or hears, without quotations and without what is tagged as another language. */
	readonly words: string;
}

export interface SitePage extends PageFacts {
	/** `/es/about/`. */
	readonly path: string;
	readonly file: string;
	readonly language: Language;
}

/** Runs in the browser: reads one HTML text into `PageFacts`. */
function factsOf(html: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const all = <T extends Element = Element>(selector: string): T[] => [
		...page.querySelectorAll<T>(selector)
	];
	const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();
	const inline = new Set(
		'A ABBR B CODE EM I Q SMALL SPAN STRONG SUB SUP TIME'.split(' ') as readonly string[]
	);
	const spoken = (node: Node): string => {
		if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
		if (!(node instanceof Element) || node.matches('script, style')) return '';
		const text = [...node.childNodes].map(spoken).join('');
		return inline.has(node.tagName) ? text : ` ${text} `;
	};
	const figure = (element: Element): string => {
		const cells = element.matches('tr') ? [...element.querySelectorAll('td')].slice(0, 2) : [];
		return squash(cells.length > 0 ? cells.map(spoken).join(' ') : spoken(element));
	};
	const tied = (name: string): Tied[] =>
		all(`[${name}]`).map((element) => ({
			id: element.getAttribute(name) ?? '',
			text: name === 'data-transfer' ? squash(spoken(element)) : figure(element)
		}));
	const comments: string[] = [];
	const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
	while (walker.nextNode()) comments.push(`<!--${walker.currentNode.nodeValue}-->`);
	const opening = (element: Element) => element.outerHTML.slice(0, element.outerHTML.indexOf('>'));
	const leading = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'data-chart'];

	const lang = page.documentElement.lang;
	const policy = page.querySelector('meta[http-equiv="content-security-policy" i]');
	const facts = {
		lang,
		title: page.title,
		ids: all('[id]').map(({ id }) => id),
		links: leading.flatMap((name) =>
			all(`[${name}]`).flatMap((element) =>
				(element.getAttribute(name) ?? '').split(name === 'srcset' ? ',' : '\n').map((value) => ({
					tag: element.tagName.toLowerCase(),
					value: value.trim().split(name === 'srcset' ? /\s+/ : '\n')[0]!,
					rel: element.getAttribute('rel') ?? '',
					hreflang: element.getAttribute('hreflang') ?? ''
				}))
			)
		),
		styled: all('*')
			.filter(({ attributes }) => [...attributes].some(({ name }) => /^(?:style$|on)/.test(name)))
			.map(opening),
		inlineScripts: all<HTMLScriptElement>('script:not([src])').map(({ type }) => type),
		loadedByStyles: all('style').flatMap(
			({ textContent }) => textContent.match(/@import|url\([^)]*\/\/[^)]*\)/g) ?? []
		),
		unused: [...comments, ...all('link[disabled]').map(opening)],
		policies: all('meta[http-equiv="content-security-policy" i]').map(
			(meta) => meta.getAttribute('content') ?? ''
		),
		beforePolicy: all('script, style, link:not([rel="icon"])')
			.filter(
				(element) =>
					policy && policy.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
			)
			.map(opening),
		pictures: all('img').map((img) => ({
			src: img.getAttribute('src') ?? '',
			width: img.getAttribute('width') ?? '',
			height: img.getAttribute('height') ?? '',
			alt: img.getAttribute('alt') ?? ''
		})),
		observations: tied('data-observation'),
		derived: tied('data-derived'),
		transfers: tied('data-transfer')
	};
	// From here on the document is cut: only the page's own words are left. Codes and paths are no words.
	for (const element of all(`script, style, q, code, pre, [lang]:not(html, [lang="${lang}"])`))
		element.remove();
	const said = ['alt', 'aria-label', 'title', 'data-copied'].flatMap((name) =>
		all(`[${name}]`).map((element) => element.getAttribute(name) ?? '')
	);
	const described = all('meta[name="description"]').map((meta) => meta.getAttribute('content'));
	const words = [page.title, ...described, ...said, spoken(page.body)].join(' · ');
	// As one text, which travels much faster than as a tree.
	return JSON.stringify({ ...facts, words: squash(words) });
}

/** Pages of one source or one deal, which are most of the site and alike. */
const alike = /^(?:\w\w\/)?((?:sources|transfers)\/[^/]+)\/index\.html$/;

/** Whether a page is read: in the short form a third of those that are alike, the same in each language. */
function isRead(name: string): boolean {
	const [, own] = alike.exec(name) ?? [];
	return deep || !own || [...own].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 3 === 0;
}

let read: Promise<readonly SitePage[]> | undefined;

/** The pages of the built site, read once for all files of tests. */
export function readPages(browser: Browser): Promise<readonly SitePage[]> {
	read ??= readAll(browser);
	return read;
}

async function readAll(browser: Browser): Promise<SitePage[]> {
	const blank = await browser.newPage();
	const pages: SitePage[] = [];
	for (const file of files.filter((name) => name.endsWith('.html') && isRead(name))) {
		const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
		const facts = JSON.parse(await blank.evaluate(factsOf, textOf(file))) as PageFacts;
		pages.push({ ...facts, path, file, language: languageOf(path.split('/')[1]) });
	}
	await blank.close();
	return pages;
}
