import { drawPlane } from '../../charts/draw/plane-chart.ts';
import type { PlaneDatum } from '../../charts/draw/plane/configuration.ts';
import type { PlaneDescription } from '../../charts/description/plane-chart.ts';
import { element } from '../element.ts';
import { onThemeChange, themeNow } from './scheme.ts';

/** Farthest from a mark, in pixels, at which it still answers to a pointer. */
const reach = 28;

/** A chart on a plane that answers to pointer, finger and keyboard, mark by mark. */
class PlaneReader {
	readonly canvas: HTMLCanvasElement;
	readonly box = element('div', 'reading', { 'aria-hidden': 'true' });
	readonly live = element('p', 'hidden', { role: 'status' });
	readonly #description: PlaneDescription;
	#chart: ReturnType<typeof drawPlane> | undefined;
	#marks: readonly { readonly datum: PlaneDatum; readonly name: string }[] = [];
	#at = -1;

	constructor(description: PlaneDescription) {
		this.#description = description;
		this.canvas = element('canvas', 'drawn', {
			role: 'img',
			'aria-label': description.alternative,
			tabindex: '0'
		});
		this.box.hidden = true;
		this.canvas.addEventListener('pointermove', ({ offsetX, offsetY }) =>
			this.point(offsetX, offsetY)
		);
		this.canvas.addEventListener('pointerdown', ({ offsetX, offsetY }) =>
			this.point(offsetX, offsetY)
		);
		this.canvas.addEventListener('pointerleave', () => this.hide());
		this.canvas.addEventListener('blur', () => this.hide());
		this.canvas.addEventListener('keydown', (event) => this.#key(event));
	}

	draw(width: number): void {
		this.#chart?.destroy();
		const family = getComputedStyle(this.canvas.parentElement!).fontFamily;
		this.#chart = drawPlane(this.canvas, this.#description, width, themeNow(), family);
		this.#marks = this.#chart.data.datasets.flatMap(({ label, data }) =>
			(data as unknown as PlaneDatum[])
				.filter(({ y }) => y !== null)
				.map((datum) => ({ datum, name: label ?? '' }))
		);
		this.hide();
		this.canvas.dispatchEvent(new CustomEvent('drawn', { bubbles: true, detail: this.#chart }));
	}

	point(x: number, y: number): void {
		let [best, least] = [-1, Infinity];
		this.#marks.forEach(({ datum }, index) => {
			// Inside a circle the smaller one wins, as it is drawn above.
			const distance = Math.hypot(datum.x - x, datum.y! - y) - datum.radius;
			if (distance < least) [best, least] = [index, distance];
		});
		if (least <= reach) this.#show(best);
		else this.hide();
	}

	hide(): void {
		this.#at = -1;
		this.box.hidden = true;
	}

	#key(event: KeyboardEvent): void {
		const last = this.#marks.length - 1;
		const step: Record<string, number> = {
			ArrowRight: Math.min(last, this.#at + 1),
			ArrowDown: Math.min(last, this.#at + 1),
			ArrowLeft: Math.max(0, this.#at - 1),
			ArrowUp: Math.max(0, this.#at - 1),
			Home: 0,
			End: last
		};
		if (event.key === 'Escape') this.hide();
		const next = step[event.key];
		if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		this.#show(next);
		this.live.textContent = [...this.box.children].map(({ textContent }) => textContent).join(', ');
	}

	#show(index: number): void {
		if (index === this.#at) return;
		this.#at = index;
		const { datum, name } = this.#marks[index]!;
		// A map's marks carry their state's name first; of small charts each is one state's.
		const isMap = this.#description.plane.kind === 'map';
		const [title, ...notes] = isMap ? datum.notes : [name, ...datum.notes];
		this.box.replaceChildren(
			element('p', 'place', title ?? ''),
			element('p', 'value', datum.figure),
			...notes.map((note) => element('p', 'note', note))
		);
		this.box.hidden = false;
		const { offsetWidth: width, offsetHeight: height } = this.box;
		const [roomX, roomY] = [this.canvas.clientWidth, this.canvas.clientHeight];
		const gap = datum.radius + 10;
		const [right, left] = [datum.x + gap, datum.x - gap - width];
		const beside = right + width <= roomX ? right : left >= 0 ? left : undefined;
		const middle = Math.max(0, Math.min(roomY - height, datum.y! - height / 2));
		// Where it has no room beside the mark it goes to the half that is not pointed at.
		const away = datum.y! > roomY / 2 ? 0 : Math.max(0, roomY - height);
		const x = beside ?? Math.max(0, Math.min(roomX - width, datum.x - width / 2));
		const y = beside === undefined ? away : middle;
		this.box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
	}
}

/** Puts an interactive canvas in the place of the picture of a chart on a plane; the picture stays where anything fails. */
export async function activatePlane(figure: HTMLElement): Promise<void> {
	const picture = figure.querySelector('picture');
	const address = figure.dataset.plane;
	if (!picture || !address) return;
	const response = await fetch(address);
	if (!response.ok) return;
	const reader = new PlaneReader((await response.json()) as PlaneDescription);
	const stage = picture.parentElement!;
	let width = 0;
	const draw = () => {
		const room = Math.floor(stage.clientWidth);
		if (room === 0) return;
		width = room;
		reader.draw(room);
	};
	picture.after(reader.canvas, reader.box, reader.live);
	draw();
	picture.remove();
	const hint = figure.querySelector('.hint');
	hint?.removeAttribute('data-asleep');
	if (hint?.id) reader.canvas.setAttribute('aria-describedby', hint.id);
	onThemeChange(draw);
	new ResizeObserver(() => {
		if (Math.floor(stage.clientWidth) !== width) draw();
	}).observe(stage);
}
