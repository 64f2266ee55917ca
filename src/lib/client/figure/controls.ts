import type { EventMark, EventLayer } from '../../charts/description/event.ts';
import { readingWords } from '../../words/reading.ts';
import { element } from '../element.ts';
import type { LiveFigure } from './live-figure.ts';

const layers = ['events', 'terms'] as const;

const layerOf = ({ kind }: EventMark): EventLayer => (kind === 'term' ? 'terms' : 'events');

/** The buttons under a chart, and what they show. */
export interface Controls {
	/** The line of controls, and the list of what the layers show. */
	readonly elements: readonly HTMLElement[];
	/** Makes the line that is pointed at heard, or ends it. */
	readonly listen: () => void;
}

/** Makes the line of controls under a chart: a button that makes a line heard, and layers to show where the chart has some. */
export function controlsOf(figure: LiveFigure): Controls {
	const { button, output, listen } = soundOf(figure);
	const list = element('div', 'events');
	const row = element('div', 'controls', button, ...layersOf(figure, list), output);
	return { elements: [row, list], listen };
}

function layersOf(figure: LiveFigure, list: HTMLElement): HTMLElement[] {
	const { chart } = figure;
	const words = readingWords[chart.language];
	const has = layers.filter((layer) => chart.events.some((event) => layerOf(event) === layer));
	const shown = new Set<EventLayer>();
	return has.map((layer) => {
		const box = element('input', '', {
			type: 'checkbox',
			autocomplete: 'off',
			'data-layer': layer
		});
		box.addEventListener('change', () => {
			if (box.checked) shown.add(layer);
			else shown.delete(layer);
			figure.show([...shown]);
			list.replaceChildren(
				...listOf(
					chart.events.filter((event) => shown.has(layerOf(event))),
					words.layersNote
				)
			);
		});
		return element('label', '', box, words.layers[layer]);
	});
}

/** What the layers show, in words: never a line without its date, its caveat and its source. */
function listOf(events: readonly EventMark[], note: string): HTMLElement[] {
	if (events.length === 0) return [];
	const sorted = [...events].sort((a, b) => a.from - b.from);
	const lines = sorted.map(({ period, title, note: said }, index) => {
		// What several share is said once, after the last of them.
		const last = sorted.slice(index + 1).every((other) => other.note !== said);
		const shared = last ? [element('span', 'muted', said)] : [];
		return element('li', '', element('strong', '', period), `: ${title}. `, ...shared);
	});
	return [element('p', '', note), element('ul', '', ...lines)];
}

function soundOf(figure: LiveFigure) {
	const words = readingWords[figure.chart.language];
	const button = element('button', '', { type: 'button', 'data-listen': '' }, words.play);
	const output = element('span', '', { 'aria-live': 'polite' });
	let stop: (() => void) | undefined;

	function ended(): void {
		stop = undefined;
		button.textContent = words.play;
	}

	async function toggle(): Promise<void> {
		if (stop) return stop();
		const { play } = await import('./sound.ts');
		const { tracks } = figure.reader;
		// What stands on no scale cannot be heard.
		const own = tracks[figure.place?.track ?? 0];
		const track = [own, ...tracks].find((each) => each?.points.some(({ y }) => y !== null));
		if (!track) return;
		button.textContent = words.stop;
		output.textContent = words.heard(`${figure.chart.rows[track.row]!.title}, ${track.label}`);
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		stop = play(figure.chart, track, {
			heard: (point) => {
				if (!still) figure.reader.moveTo({ track: tracks.indexOf(track), point });
			},
			ended
		});
	}
	const listen = () => void toggle();
	button.addEventListener('click', listen);
	figure.signal.addEventListener('abort', () => stop?.());
	return { button, output, listen };
}
