import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// Three programs that look for barriers in a page; each knows some that the others do not.

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const codesniffer = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');
const ibm = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Scripts for the page, as texts: what they call has no types. The second of each resolves to its faults. */
const engines = {
	axe: [
		axe,
		`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ html }) => ({ rule: id, said: help, element: html }))))`
	],
	contrast: [
		axe,
		`axe.run({ runOnly: ['color-contrast'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => ({ rule: id, said: failureSummary, element: html }))))`
	],
	codesniffer: [
		codesniffer,
		`new Promise((done) => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
			.filter(({ type }) => type === HTMLCS.ERROR)
			.map(({ code, msg, element }) => ({ rule: code, said: msg, element: element.outerHTML ?? '' })))))`
	],
	ibm: [
		`${ibm}; globalThis.ace = ace;`,
		`new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(({ results }) => results
			.filter(({ value }) => value.join() === 'VIOLATION,FAIL')
			.map(({ ruleId, message, snippet }) => ({ rule: ruleId, said: message, element: snippet })))`
	]
} as const;
type Engine = keyof typeof engines;

interface Fault {
	readonly rule: string;
	readonly said: string;
	/** The element's opening. */
	readonly element: string;
}

/** What an engine calls an error and is none. */
export const exceptions: readonly {
	readonly engine: Engine;
	readonly rule: RegExp;
	readonly element: RegExp;
	readonly why: string;
}[] = [
	{
		engine: 'codesniffer',
		rule: /2_4_1\.G1,G123,G124\.NoSuchID$/,
		element: /^<a [^>]*href="#series=/,
		why: 'The fragment holds a choice of series, which the page reads; it is no target.'
	},
	{
		engine: 'codesniffer',
		rule: /3_2_2\.H32\.2$/,
		element: /^<form /,
		why: 'Nothing is sent: each field answers at once, beside it.'
	},
	{
		engine: 'ibm',
		rule: /^label_name_visible$/,
		element: /^<a aria-label="[^"]+: [^"]+" data-cite/,
		why: 'The name ends with the figure that is seen; the engine stops where the same digits stand in a year before it.'
	}
];

/** The exceptions that were needed so far. */
export const needed = new Set<(typeof exceptions)[number]>();

/** What an engine is certain of on the page that is open; its guesses ("check that …") are not counted. */
export async function faultsOf(page: Page, engine: Engine): Promise<Fault[]> {
	const [script, run] = engines[engine];
	await page.evaluate(script);
	const faults = await page.evaluate<Fault[]>(run);
	return faults
		.filter(({ rule, element }) => {
			const exception = exceptions.find(
				(each) => each.engine === engine && each.rule.test(rule) && each.element.test(element)
			);
			if (exception) needed.add(exception);
			return !exception;
		})
		.map((fault) => ({ ...fault, element: fault.element.slice(0, 160) }));
}
