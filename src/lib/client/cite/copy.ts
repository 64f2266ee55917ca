// What a reader copies keeps its papers: a selection with a figure in it takes caveat and source along.

const figures = '[data-observation], [data-transfer]';

/** Where a sentence already carries its caveat, or the reader's own words stand. */
const complete = 'dialog, #cite, blockquote, input, textarea';

/** What a part of the page says of a figure in it; what stands in a row of a chart is said of that row alone. */
function saidIn(part: Element, figure: Element): Element[] {
	return [...part.querySelectorAll('[data-caveat], [data-origin]')].filter((each) => {
		const row = each.closest('[data-row]');
		return !row || row.contains(figure);
	});
}

/** Caveat and source of a figure, from the nearest part of the page around it that says its caveat. */
function papersOf(figure: Element): Element[] {
	for (let part: Element | null = figure; part; part = part.parentElement) {
		const said = saidIn(part, figure);
		if (said.some((each) => each.matches('[data-caveat]'))) return said;
	}
	return [];
}

function isWhole(range: Range, element: Element): boolean {
	const inside = document.createRange();
	inside.selectNodeContents(element);
	return (
		range.compareBoundaryPoints(Range.START_TO_START, inside) <= 0 &&
		range.compareBoundaryPoints(Range.END_TO_END, inside) >= 0
	);
}

const squash = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Figures of the page that a range touches. */
function figuresIn(range: Range): Element[] {
	const { commonAncestorContainer: common } = range;
	const within = common instanceof Element ? common : common.parentElement;
	const around = within?.closest(figures);
	const found = [...(within?.querySelectorAll(figures) ?? [])].filter((each) =>
		range.intersectsNode(each)
	);
	return (around ? [around, ...found] : found).filter((each) => !each.closest(complete));
}

/** The address of what is copied: of the value where it is one. */
function addressOf(found: readonly Element[]): string {
	const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const rows = [...new Set(found.map(({ id }) => id).filter(Boolean))];
	return `${page ?? location.href.split('#')[0]}${rows.length === 1 ? `#${rows[0]}` : ''}`;
}

/** Lines that must not be left behind; empty where a selection holds no figure. */
function papersFor(range: Range): string[] {
	const found = figuresIn(range);
	if (found.length === 0) return [];
	const lines = [...new Set(found.flatMap(papersOf))]
		.filter((each) => !isWhole(range, each))
		.map(({ textContent }) => squash(textContent));
	const edition = document.getElementById('content')?.dataset.edition ?? '';
	return [...new Set(lines), `${edition}. ${addressOf(found)}`].filter(Boolean);
}

function paragraph(text: string): string {
	const made = document.createElement('p');
	made.textContent = text;
	return made.outerHTML;
}

/** Adds caveat and source to what is copied; leaves alone what holds no figure. */
export function copyWithCaveat(event: ClipboardEvent): void {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || !event.clipboardData || event.defaultPrevented) return;
	const range = selection.getRangeAt(0);
	const lines = papersFor(range);
	if (lines.length === 0) return;
	const holder = document.createElement('div');
	holder.append(range.cloneContents());
	event.clipboardData.setData('text/plain', `${selection}\n\n${lines.join('\n')}\n`);
	event.clipboardData.setData('text/html', holder.innerHTML + lines.map(paragraph).join(''));
	event.preventDefault();
}
