import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyWithCaveat } from './copy.ts';

const page = `
	<main id="content" data-edition="Cifra, edition of 2026-11-22">
		<p id="words">A sentence without a figure.</p>
		<figure id="series-a">
			<p data-caveat><strong>Caveat:</strong> Counts
				overlap.</p>
			<p data-origin>Source: Office</p>
			<table><tbody>
				<tr id="a.mx.2019" data-observation="a.mx.2019"><th>2019</th><td id="cell">36,661</td></tr>
				<tr id="a.mx.2020" data-observation="a.mx.2020"><th>2020</th><td>36,773</td></tr>
			</tbody></table>
		</figure>
		<figure><p data-caveat>Another one.</p><p><span id="boat" data-transfer="boat">4 ships</span></p></figure>
		<figure>
			<div data-row="a"><p><span id="newest" data-observation="a.mx.2020">36,773</span></p></div>
			<div data-row="arms"><p data-caveat>A volume.</p><p id="volume"><span data-observation="b.mx.2020">12</span></p></div>
			<p data-caveat>Of the chart.</p>
			<p data-origin>Sources: Office</p>
		</figure>
		<blockquote id="cite-me"><span data-observation="a.mx.2019">36,661</span>, whole as it is</blockquote>
	</main>`;

let before = '';
beforeEach(() => {
	before = document.head.innerHTML;
	document.head.insertAdjacentHTML(
		'beforeend',
		'<link rel="canonical" href="https://cifra.example/indicators/a/">'
	);
	document.body.innerHTML = page;
	document.addEventListener('copy', copyWithCaveat);
});
afterEach(() => {
	document.head.innerHTML = before;
	document.removeEventListener('copy', copyWithCaveat);
	document.body.replaceChildren();
});

/** What a copy of the contents of some elements puts on the clipboard; nothing where the browser is left to it. */
function copied(from: string, to = from): { text: string; html: string } | undefined {
	const range = document.createRange();
	range.setStart(document.getElementById(from)!, 0);
	const end = document.getElementById(to)!;
	range.setEnd(end, end.childNodes.length);
	const selection = document.getSelection()!;
	selection.removeAllRanges();
	selection.addRange(range);
	const clipboardData = new DataTransfer();
	const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
	document.getElementById(from)!.dispatchEvent(event);
	if (!event.defaultPrevented) return undefined;
	return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
}

const papers = (hash: string) =>
	`Caveat: Counts overlap.\nSource: Office\nCifra, edition of 2026-11-22. https://cifra.example/indicators/a/${hash}\n`;

test('a row takes its caveat, its source, the edition and its address along', () => {
	const { text, html } = copied('a.mx.2019')!;
	expect(text).toBe(`2019\t36,661\n\n${papers('#a.mx.2019')}`);
	expect(html).toContain('36,661');
	expect(html).toContain('<p>Caveat: Counts overlap.</p><p>Source: Office</p>');
});

test('a part of a cell does too', () => {
	expect(copied('cell')!.text).toBe(`36,661\n\n${papers('#a.mx.2019')}`);
});

test('several rows have the address of the page', () => {
	expect(copied('a.mx.2019', 'a.mx.2020')!.text).toContain(papers(''));
});

test('what is copied with its caveat does not get it twice', () => {
	const { text } = copied('series-a')!;
	expect(text.split('overlap.')).toHaveLength(2);
	expect(text).toContain('edition of 2026-11-22');
});

test('a row of a chart takes its own caveat or that of the chart, never that of another row', () => {
	expect(copied('newest')!.text).toContain('Of the chart.\nSources: Office\n');
	expect(copied('newest')!.text).not.toContain('A volume.');
	expect(copied('volume')!.text).toContain('A volume.');
});

test('a transfer takes the caveat that stands nearest', () => {
	expect(copied('boat')!.text).toContain('Another one.');
	expect(copied('boat')!.text).not.toContain('Counts overlap.');
});

test.each(['words', 'cite-me'])('%s: the browser copies as it does', (id) => {
	expect(copied(id)).toBeUndefined();
});
