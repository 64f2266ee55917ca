import type { Language } from '../../model/language.ts';
import { escaped } from '../../model/markup.ts';
import { commandWords } from '../../words/commands.ts';
import { inWords, type Problem } from '../read/problem.ts';

/** More are not read on one page. */
const mostShown = 200;

const style = `
	body { max-width: var(--text); margin: var(--s7) auto; padding: 0 var(--space); background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
	h1 { font-size: var(--title); }
	h2 { font-size: var(--large); overflow-wrap: anywhere; }
	ul { padding: 0; list-style: none; }
	li { margin: var(--s4) 0; padding-top: var(--s4); border-top: 1px solid var(--line); overflow-wrap: anywhere; }
	p { margin: var(--s2) 0; }
	.place { color: var(--muted); font-size: var(--medium); }
`;

function item(problem: Problem, language: Language): string {
	const { line, column, field, message, hint } = inWords(problem, language);
	const place = commandWords[language].develop.place(line, column, field);
	const rows = [`<p class="place">${escaped(place)}</p>`, `<p>${escaped(message)}</p>`];
	return `<li>${rows.join('')}<p>${escaped(hint)}</p></li>`;
}

/**
 * What a browser shows while developing where the data have problems: each with file, line, column and how to mend it.
 * `tokens` are the style sheet's colours and steps.
 */
export function problemsPage(
	problems: readonly Problem[],
	language: Language,
	tokens: string
): string {
	const words = commandWords[language].develop;
	const title = words.title(problems.length);
	const files = Map.groupBy(problems.slice(0, mostShown), ({ file }) => file);
	const lists = [...files].map(([file, own]) => {
		const items = own.map((problem) => item(problem, language)).join('\n');
		return `<h2>${escaped(file)}</h2>\n<ul>\n${items}\n</ul>`;
	});
	const left = problems.length - mostShown;
	return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${tokens}${style}</style>
<h1>${title}</h1>
<p>${words.lead}</p>
${lists.join('\n')}
${left > 0 ? `<p>${words.more(left)}</p>\n` : ''}</html>
`;
}
