import { headsOf, type Head, type Told } from '../../charts/choose/head.ts';
import { placeClasses, rowsView, type NameView, type RowView } from '../../views/rows.ts';
import { rowWords, type RowWords } from '../../words/browser.ts';
import { element } from '../element.ts';
import { formNow } from '../figure/plot.ts';
import type { Comparison } from './comparison.ts';

/** A copy of an element of the model, which keeps what styles it. */
function like(model: Element, className: string, ...content: (Node | string)[]): HTMLElement {
	const made = model.cloneNode(false) as HTMLElement;
	const scope = [...model.classList].filter((name) => name.startsWith('s-'));
	made.className = [className, ...scope].join(' ').trim();
	made.append(...content);
	return made;
}

const found = (root: ParentNode, selector: string): HTMLElement => root.querySelector(selector)!;

/** The sign and the name of a producer or supplier; its newest value stands in the head. */
function nameOf({ label, swatch }: NameView, model: Element): HTMLElement {
	const sign = like(found(model, 'i'), `${swatch.kind} ink-${swatch.index}`);
	return like(model, '', sign, label);
}

function labelsOf({ unit, labels }: RowView, model: Element): HTMLElement[] {
	const places = labels.map(({ before, words, at, side, level, kind }) =>
		like(model, `label ${kind} ${side} ${placeClasses(at)} level-${level}`, before + words)
	);
	return unit === '' ? places : [like(model, 'unit', unit), ...places];
}

/** Keeps the room of a panel until it is drawn, so that nothing moves. */
function roomOf({ sizes }: RowView): HTMLElement {
	const room = element('picture');
	const { width, height } = sizes[formNow()];
	Object.assign(room.style, { display: 'block', aspectRatio: `${width} / ${height}` });
	return room;
}

const link = (href: string, words: string) => element('a', '', { href }, words);

interface Context {
	readonly root: DOMStringMap;
	readonly heads: ReadonlyMap<string, Head>;
	readonly words: RowWords;
}

/** A figure that is told: in bold, then when, and who counts. */
function told({ id, figure, said }: Told): HTMLElement {
	return element('span', '', { 'data-observation': id }, element('b', '', figure), `, ${said}`);
}

function valuesHead(
	{ title, indicator, doubt, quoted, newest }: Head,
	{ root, words }: Context
): Node[] {
	const name = element('h3', '', link(`${root.pages}indicators/${indicator}/`, title));
	const figures = newest.flatMap((each, index) => [index === 0 ? ' ' : '; ', told(each)]);
	return [
		name,
		...(doubt === '' ? [] : [element('p', 'doubt muted', doubt)]),
		element(
			'p',
			'newest',
			...(quoted ? [`${words.quoted}: `, told(quoted)] : []),
			...(quoted && newest.length > 0 ? [' · '] : []),
			...(newest.length > 0 ? [words.newest, ...figures] : [])
		)
	];
}

function armsHead(row: RowView, { root, words }: Context): Node[] {
	if (row.kind === 'spans') {
		const said = `${row.title}: ${row.totals.join('; ')}`;
		return [element('p', row.own ? 'doubt' : 'outside', said)];
	}
	const name = element('h3', '', link(`${root.pages}transfers/`, row.title));
	return [name, element('p', 'muted', words.volume, row.lacking ? ` ${words.lacking}` : '')];
}

function rowOf(row: RowView, model: Element, context: Context): HTMLElement {
	const made = model.cloneNode(true) as HTMLElement;
	for (const kind of ['values', 'volumes', 'spans', 'own']) made.classList.remove(kind);
	made.classList.add(row.kind);
	made.classList.toggle('own', row.own);
	made.dataset.row = row.id;
	const head = context.heads.get(row.id);
	found(made, '.head').replaceChildren(
		...(head ? valuesHead(head, context) : armsHead(row, context))
	);
	const [ticks, plot, names] = [found(made, '.ticks'), found(made, '.plot'), found(made, 'ul')];
	const tick = found(ticks, 'li');
	ticks.replaceChildren(...row.ticks.map((words) => like(tick, '', words)));
	plot.replaceChildren(roomOf(row), ...labelsOf(row, found(plot, '.unit')));
	const name = found(names, 'li');
	names.replaceChildren(...row.names.map((each) => nameOf(each, name)));
	names.classList.toggle('alone', row.names.length < 2);
	return made;
}

/** The figure of a choice: built like the page's own, from a model of it that the page holds. */
export function figureOf(
	root: HTMLElement,
	{ chart, drawn }: Pick<Comparison, 'chart' | 'drawn'>
): HTMLElement {
	const template = found(root, 'template[data-model]') as HTMLTemplateElement;
	const figure = found(template.content, 'figure').cloneNode(true) as HTMLElement;
	const view = rowsView(chart);
	const models = [...figure.querySelectorAll('.row')];
	const model = models[0]!;
	const apart = figure.querySelector('.apart');
	const context = {
		root: root.dataset,
		heads: headsOf(chart, drawn),
		words: rowWords[chart.language]
	};
	const rows = view.rows.map((row) => rowOf(row, model, context));
	const below = view.rows.findIndex(({ own }) => !own);
	if (apart && below > 0) rows.splice(below, 0, apart.cloneNode(true) as HTMLElement);
	model.before(...rows);
	for (const each of [...models, ...(apart ? [apart] : [])]) each.remove();
	const years = found(figure, '.years');
	const year = found(years, 'li');
	years.replaceChildren(
		...view.years.map(({ label, round }) => like(year, round ? 'round' : '', label))
	);
	const signs: readonly string[] = view.key;
	for (const sign of figure.querySelectorAll('.key i'))
		if (!signs.some((name) => sign.classList.contains(name))) sign.parentElement!.remove();
	return figure;
}
