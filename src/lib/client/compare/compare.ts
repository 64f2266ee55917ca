import { compose } from '../../charts/choose/chart.ts';
import { everything, parseChoice, writeChoice, type Choice } from '../../charts/choose/choice.ts';
import { caution, cautionInShort } from '../../charts/choose/comparability.ts';
import type { ChoiceOptions } from '../../charts/choose/options.ts';
import { drawnSeriesIds } from '../../charts/choose/within.ts';
import type { RowsChart } from '../../charts/description/rows.ts';
import { comparabilityWords } from '../../words/browser.ts';
import { wake } from '../figure/figure.ts';
import type { LiveFigure } from '../figure/live-figure.ts';
import type { Comparison } from './comparison.ts';
import { wakeExports } from './exports.ts';
import { figureOf } from './figure.ts';
import { fillForm, readForm } from './form.ts';
import { showCaution, showSeries, showTitle } from './text.ts';

const files = new Map<string, Promise<unknown>>();

/** A published JSON file, asked for once; a failure is forgotten, so that the next choice tries again. */
function json<T>(address: string): Promise<T> {
	const known = files.get(address);
	if (known) return known as Promise<T>;
	const asked = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json();
	});
	files.set(address, asked);
	asked.catch(() => files.delete(address));
	return asked as Promise<T>;
}

async function choose(root: HTMLElement, choice: Choice): Promise<Comparison> {
	const { compare = '', charts = '' } = root.dataset;
	const chartOf = (name: string) => json<RowsChart>(`${charts}${name}.json`);
	const [index, arms] = await Promise.all([json<ChoiceOptions>(compare), chartOf('transfers')]);
	const series = index.series.filter(({ id }) => choice.series.includes(id));
	const names = [...new Set(series.map(({ indicator }) => indicator))];
	const chart = compose({ charts: await Promise.all(names.map(chartOf)), arms, series }, choice);
	const ids = drawnSeriesIds(chart);
	const words = comparabilityWords[chart.language];
	return {
		index,
		chart,
		drawn: index.series.filter(({ id }) => ids.includes(id)),
		short: cautionInShort(series, words),
		caution: caution(series, words)
	};
}

/** Ready choices lead to the pages that show much the same; where scripts run they are choices. */
function wakePresets(): void {
	for (const preset of document.querySelectorAll<HTMLAnchorElement>('a[data-choice]'))
		preset.href = preset.dataset.choice!;
}

/** Makes the page of comparisons work: the choice lives in the fragment, survives reload and back, and is never sent. */
export function activateCompare(root: HTMLElement): void {
	const form = root.querySelector('form')!;
	const place = root.querySelector<HTMLElement>('[data-figure]')!;
	let live: LiveFigure | undefined;
	let asked = 0;
	const take = wakeExports(root);

	function draw(chosen: Comparison): void {
		live?.destroy();
		const figure = figureOf(root, chosen);
		place.replaceChildren(figure);
		showSeries(root, figure, chosen);
		live = wake(figure, chosen.chart);
	}

	function clear(words: string): void {
		live?.destroy();
		live = undefined;
		place.replaceChildren();
		showTitle(root, words);
		showCaution(root, undefined);
		take(undefined);
	}

	async function show(choice: Choice | undefined): Promise<void> {
		const own = ++asked;
		fillForm(form, choice ?? everything);
		const count = choice?.series.length ?? 0;
		root.querySelector('[data-chosen]')!.textContent = count > 0 ? `(${count})` : '';
		const { start = '', nothing = '', failed = '' } = root.dataset;
		if (!choice) return clear(start);
		let chosen: Comparison;
		try {
			chosen = await choose(root, choice);
		} catch {
			if (own === asked) showTitle(root, failed);
			return;
		}
		// A slower answer to an earlier choice must not stand over a later one.
		if (own !== asked) return;
		if (chosen.chart.rows.length === 0) return clear(nothing);
		showTitle(root, chosen.chart.title);
		showCaution(root, chosen);
		draw(chosen);
		take(chosen);
	}

	const restore = () => void show(parseChoice(location.hash));

	root.removeAttribute('data-asleep');
	// Where there is room, the form stands open beside the picture.
	form.closest('details')!.open = matchMedia('(min-width: 75rem)').matches;
	wakePresets();
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		const choice = readForm(form);
		history.pushState(null, '', writeChoice(choice));
		void show(choice);
	});
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		history.pushState(null, '', location.pathname + location.search);
		restore();
	});
	addEventListener('popstate', restore);
	restore();
}
