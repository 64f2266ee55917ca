import type { Caption } from '../../description/caption.ts';
import type { Row, RowsChart } from '../../description/rows.ts';

/** What stands beside a row's panel; all but the title may be left out. */
export interface SheetHead {
	readonly title: string;
	/** The figure people quote, the word before it, and what stands behind it: "2006–2019 · INEGI". */
	readonly qualifier?: string;
	readonly figure?: string;
	readonly said?: string;
	readonly doubt?: string;
	/** The newest figure in words, with date and producer. */
	readonly newest?: string;
}

/** A chart over time with all that it must carry when it travels. */
export interface Sheet {
	readonly chart: RowsChart;
	/** By the row's id; a row without one says its title and its newest value. */
	readonly heads: Readonly<Record<string, SheetHead>>;
	readonly caption: Caption;
	/** How high it may be; as high as it needs where nothing is said. */
	readonly height?: { readonly least: number; readonly most: number };
}

/** Width of every sheet: larger or smaller it is the same picture. */
export const sheetWidth = 1200;

/** Whether a row is of what the chart is about, and not of arms. */
export const isOwn = (row: Row): boolean =>
	row.kind === 'values' || (row.kind === 'spans' && row.own === true);
