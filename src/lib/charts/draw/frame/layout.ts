import type { Theme } from '../pen/theme.ts';
import type { Composition } from './composition.ts';
import { footOf, headOf, sentences, shortened } from './papers.ts';
import { margin, room, Setter } from './setter.ts';
import { isOwn, sheetWidth, type Sheet } from './sheet.ts';

/** How tightly a sheet is set: the size of its letters, and how high its panels are, in parts of what they were designed for. */
interface Setting {
	readonly body: number;
	readonly high: number;
}

/** Tried one after the other, the most generous first: below the last a phone shows dust. */
const settings: readonly Setting[] = [
	{ body: 15, high: 1 },
	{ body: 15, high: 0.8 },
	{ body: 14.5, high: 0.66 },
	{ body: 14, high: 0.55 },
	{ body: 13.5, high: 0.5 }
];

function set(sheet: Sheet, theme: Theme, { body, high }: Setting, more = 0): Composition {
	const { chart, caption } = sheet;
	const setter = new Setter(sheet, theme, body);
	const papers = { left: margin, width: room, body };
	setter.top = margin * 0.75;
	setter.column((top) => headOf(caption, papers, top, theme));
	setter.top += body * 0.7;
	chart.rows.forEach((row, index) => {
		const own = isOwn(row);
		const before = chart.rows[index - 1];
		if (!own && before && isOwn(before)) setter.apart();
		setter.top += body * 0.3;
		if (before && (own || row.kind === 'volumes'))
			setter.rule(own ? theme.grid : theme.transfer, own ? 1 : 2);
		setter.top += own || row.kind === 'volumes' ? body * 0.4 : 0;
		setter.row(row, row.height.wide * high, more);
	});
	setter.years();
	setter.key();
	setter.top += body * 0.5;
	setter.rule(theme.muted, 1);
	setter.top += body * 0.6;
	setter.column((top) => footOf(caption, papers, top, theme));
	const { texts, ink, panels } = setter;
	return { width: sheetWidth, height: Math.ceil(setter.top + margin * 0.6), texts, ink, panels };
}

/** Sheets and settings in the order in which they are tried: smaller first, then a caveat without its last sentences. */
function* attempts(sheet: Sheet): Generator<readonly [Sheet, Setting]> {
	for (const setting of settings) yield [sheet, setting];
	const last = settings.at(-1)!;
	for (let kept = sentences(sheet.caption.caveat).length - 1; kept >= 1; kept -= 1)
		yield [{ ...sheet, caption: shortened(sheet.caption, kept) }, last];
}

/** Lays a sheet out within the height it may have; where nothing fits it is higher, and nothing is cut. */
export function layoutOf(sheet: Sheet, theme: Theme): Composition {
	const { least, most } = sheet.height ?? { least: 0, most: Infinity };
	const [tried, setting] =
		[...attempts(sheet)].find(([each, how]) => set(each, theme, how).height <= most) ??
		([sheet, settings.at(-1)!] as const);
	const layout = set(tried, theme, setting);
	const scaled = sheet.chart.rows.filter(({ kind }) => kind !== 'spans').length;
	const spare = least - layout.height;
	if (spare <= 0 || scaled === 0) return layout;
	const { height, ...stretched } = set(tried, theme, setting, Math.floor(spare / scaled));
	return { ...stretched, height: Math.max(least, height) };
}
