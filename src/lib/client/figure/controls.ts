import type { EventLayer } from '../../charts/description/time-chart.ts';
import { readingWords } from '../../words/browser.ts';
import type { LiveFigure } from './live-figure.ts';

/** Wakes the line of controls beside a chart: layers to show, and a button that makes a series heard. Returns what the button does. */
export function wakeControls(figure: LiveFigure): () => void {
	const { element } = figure;
	for (const part of element.querySelectorAll('[data-asleep]')) part.removeAttribute('data-asleep');
	const layers = [...element.querySelectorAll<HTMLInputElement>('input[data-layer]')];
	const { signal } = figure;
	for (const layer of layers)
		layer.addEventListener(
			'change',
			() => {
				const shown = layers.filter(({ checked }) => checked);
				figure.draw(shown.map(({ dataset }) => dataset.layer as EventLayer));
			},
			{ signal }
		);
	// A choice the browser kept over a reload is shown at once.
	if (layers.some(({ checked }) => checked)) layers[0]!.dispatchEvent(new Event('change'));
	return wakeSound(figure);
}

function wakeSound(figure: LiveFigure): () => void {
	const button = figure.element.querySelector<HTMLButtonElement>('button[data-listen]');
	const output = figure.element.querySelector('output');
	if (!button || !output) return () => undefined;
	const words = readingWords[figure.description.language];
	let stop: (() => void) | undefined;

	function ended(): void {
		stop = undefined;
		button!.textContent = words.play;
	}

	async function toggle(): Promise<void> {
		if (stop) return stop();
		const { play } = await import('./sound.ts');
		const { tracks } = figure.reader;
		const track = tracks[figure.place?.track ?? 0];
		if (!track) return;
		button!.textContent = words.stop;
		output!.textContent = words.heard(track.label);
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		stop = play(figure.description, track, {
			heard: (point) => {
				if (!still) figure.reader.moveTo({ track: tracks.indexOf(track), point });
			},
			ended
		});
	}
	const { signal } = figure;
	button.addEventListener('click', () => void toggle(), { signal });
	signal.addEventListener('abort', () => stop?.());
	return () => void toggle();
}
