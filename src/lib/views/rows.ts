import { usedSigns, type KeySign } from '../charts/description/key.ts';
import type { Row, RowsChart, ValueRow, VolumeRow } from '../charts/description/rows.ts';
import { panelWidths } from '../charts/draw/rows/size.ts';
import { yearTicks } from '../charts/draw/rows/configuration.ts';

/** A producer or supplier beside a row: swatch, name, newest value. */
export interface NameView {
	/** Id of the series, or code of the supplier. */
	readonly id: string;
	readonly label: string;
	readonly newest: string;
	readonly swatch: { readonly kind: 'line' | 'dots' | 'pile' | 'span'; readonly index: number };
}

/** Words that stand on a panel, at a hundredth of its width. */
interface PanelLabel {
	/** What comes before the words where there is room. */
	readonly before: string;
	readonly words: string;
	readonly at: number;
	/** Which side of the place the words stand on. */
	readonly side: 'left' | 'right';
	/** A tenth of the panel's height, from the top. */
	readonly level: number;
	readonly kind: 'ring' | 'band';
}

/** One row as the page places it around its picture. */
export interface RowView {
	readonly id: string;
	readonly kind: Row['kind'];
	readonly title: string;
	readonly alternative: string;
	/** Where its pictures are, without width, theme and ending. */
	readonly picture: string;
	readonly sizes: Readonly<Record<keyof typeof panelWidths, { width: number; height: number }>>;
	readonly unit: string;
	/** From the top down; none where the row has no scale. */
	readonly ticks: readonly string[];
	readonly names: readonly NameView[];
	readonly labels: readonly PanelLabel[];
	/** What is said of a row that has no names: its totals, that some years are lacking. */
	readonly totals: readonly string[];
	/** Harm, not arms: what stands above the ochre rule. */
	readonly own: boolean;
	readonly lacking: boolean;
	/** Of volumes; values name theirs in their heads. */
	readonly source: VolumeRow['source'] | undefined;
}

/** A chart over time as a page shows it: pictures of marks, and all its words. */
export interface RowsView {
	readonly name: string;
	readonly title: string;
	readonly alternative: string;
	readonly first: number;
	/** One for each year of the axis: written where it is a round one. */
	readonly years: readonly {
		readonly year: number;
		readonly label: string;
		readonly round: boolean;
	}[];
	readonly rows: readonly RowView[];
	readonly key: readonly KeySign[];
}

type Axis = Pick<RowsChart, 'first' | 'last'>;

const place = ({ first, last }: Axis, x: number): number =>
	Math.min(100, Math.max(0, Math.round(((x - first + 0.5) / (last - first + 1)) * 100)));

/** The classes of `components/places.css` for a place or a width in hundredths, 0 to 100, as near as two of them. */
export function placeClasses(hundredths: number): string {
	const even = hundredths - (hundredths % 2);
	return `at-${Math.floor(even / 10)} and-${even % 10}`;
}

function namesOf(row: Row): NameView[] {
	if (row.kind === 'values')
		return row.lines.map(({ series, label, newest, colour, form }) => ({
			...{ id: series, label, newest },
			swatch: { kind: form, index: colour }
		}));
	if (row.kind === 'spans') return [];
	return row.piles
		.map(({ supplier, label, tone }) => ({
			...{ id: supplier, label, newest: '' },
			swatch: { kind: 'pile' as const, index: tone }
		}))
		.reverse();
}

function quotedLabels(axis: Axis, { quoted, axis: scale }: ValueRow): PanelLabel[] {
	if (!quoted) return [];
	const { ring, band, label, figure } = quoted;
	if (ring) {
		const up = (scale.high - ring.y) / (scale.high - scale.low);
		const level = Math.min(9, Math.max(0, Math.floor(up * 10)));
		return [
			{
				before: '',
				words: label,
				at: 100 - place(axis, ring.x - 0.8),
				side: 'left',
				level,
				kind: 'ring'
			}
		];
	}
	if (!band) return [];
	const [from, to] = [place(axis, band.from), place(axis, band.to)];
	// Words that begin far to the right would leave a phone's panel: they end with the band.
	const words = label.endsWith(figure) ? figure : label;
	const said = { before: label.slice(0, label.length - words.length), words };
	return from > 40
		? [{ ...said, at: 100 - to, side: 'left', level: 8, kind: 'band' }]
		: [{ ...said, at: from, side: 'right', level: 8, kind: 'band' }];
}

function labelsOf(axis: Axis, row: Row): PanelLabel[] {
	if (row.kind === 'values') return quotedLabels(axis, row);
	return [];
}

const sizesOf = (row: Row): RowView['sizes'] => ({
	wide: { width: panelWidths.wide, height: row.height.wide },
	narrow: { width: panelWidths.narrow, height: row.height.narrow }
});

function rowView(chart: RowsChart, row: Row): RowView {
	return {
		id: row.id,
		kind: row.kind,
		title: row.title,
		alternative: row.alternative,
		picture: picturePath(chart, row),
		sizes: sizesOf(row),
		unit: row.kind === 'spans' ? '' : row.unit,
		ticks: row.kind === 'spans' ? [] : row.axis.ticks,
		names: namesOf(row),
		labels: labelsOf(chart, row),
		totals: row.kind === 'spans' ? row.spans.map(({ label }) => label) : [],
		own: row.kind === 'values' || (row.kind === 'spans' && row.own === true),
		lacking: row.kind === 'volumes' && row.lacking !== undefined,
		source: row.kind === 'volumes' ? row.source : undefined
	};
}

/** Where the pictures of a row are: without a language, for they hold no words. */
function picturePath({ name }: Pick<RowsChart, 'name'>, { id, picturedIn }: Row): string {
	return `/charts/${picturedIn ?? name}/${id}`;
}

/** A chart as a page places it. */
export function rowsView(chart: RowsChart): RowsView {
	const { name, title, alternative, first, last, rows } = chart;
	const written = new Set(yearTicks(first, last));
	return {
		name,
		title,
		alternative,
		first,
		years: Array.from({ length: last - first + 1 }, (_, index) => {
			const year = first + index;
			return { year, label: written.has(year) ? String(year) : '', round: year % 10 === 0 };
		}),
		rows: rows.map((row) => rowView(chart, row)),
		key: usedSigns(rows)
	};
}
