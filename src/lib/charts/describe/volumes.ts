import { quantityOf, type Observation } from '../../model/observation.ts';
import { isYear, years } from '../../model/period.ts';
import { position } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import { abbreviation, producerOf } from '../../model/source.ts';
import type { Mark, Pile, VolumeRow } from '../description/rows.ts';
import { highestPile, others, piled } from '../description/piles.ts';
import { scaleTo } from '../description/scale.ts';
import { valueMark } from './value-mark.ts';
import type { RowContext } from './row-context.ts';

/** Whether a series is drawn as yearly piles: volumes told apart by supplier. */
export function isPiled({ measure, breakdown }: Pick<Series, 'measure' | 'breakdown'>): boolean {
	return measure === 'volume' && breakdown === 'supplier';
}

/** Yearly national rows of a series within some years, its totals and its suppliers apart. */
function rowsOf({ data }: RowContext, series: Series, first: number, last: number) {
	const rows = data
		.observationsOf(series.id)
		.filter(({ area, period }) => area === data.edition.country && isYear(period))
		.filter(({ period }) => years(period).first >= first && years(period).last <= last);
	const isTotal = ({ breakdown }: Observation) => !breakdown || breakdown === '_T';
	return { totals: rows.filter(isTotal), suppliers: rows.filter((row) => !isTotal(row)) };
}

function markOf(context: RowContext, series: Series, row: Observation): Mark {
	const mark = valueMark(context, row, series);
	const supplier = context.data.label('country', row.breakdown!, context.language);
	return { ...mark, notes: [supplier, ...mark.notes] };
}

function pilesOf(context: RowContext, series: Series, rows: readonly Observation[]): Pile[] {
	const { data, language, words } = context;
	const known = rows.filter((row) => position(quantityOf(row, series)) !== undefined);
	const supplies = [...Map.groupBy(known, ({ breakdown }) => breakdown!)].map(([code, own]) => ({
		supplier: code,
		label: data.label('country', code, language),
		marks: own.map((row) => markOf(context, series, row))
	}));
	return piled(supplies, words.otherSuppliers);
}

interface Years {
	readonly first: number;
	readonly last: number;
}

/** The years of an axis that a copy lacks: before it begins, else after it ends. The newest year is only not out yet. */
function lackingOf(axis: Years, known: Years): Pick<VolumeRow, 'lacking'> {
	if (known.first > axis.first)
		return { lacking: { from: axis.first - 0.5, to: known.first - 0.5 } };
	if (known.last < axis.last - 1)
		return { lacking: { from: known.last + 0.5, to: axis.last + 0.5 } };
	return {};
}

/** The yearly volumes of a series by supplier, over the years of an axis. */
export function volumeRow(
	context: RowContext,
	series: Series,
	first: number,
	last: number,
	height: VolumeRow['height']
): VolumeRow {
	const { data, language, words } = context;
	const { totals, suppliers } = rowsOf(context, series, first, last);
	const piles = pilesOf(context, series, suppliers);
	const marks = totals.map((row) => valueMark(context, row, series));
	const highest = Math.max(highestPile(piles), ...marks.map(({ y, high }) => high ?? y ?? 0));
	const known = [...totals, ...suppliers].map(({ period }) => years(period).first);
	const [begins, ends] = [Math.min(...known), Math.max(...known)];
	return {
		kind: 'volumes',
		source: { id: series.source, name: abbreviation(producerOf(data.source(series.source))) },
		id: series.id,
		title: data.indicator(series.indicator).title[language],
		alternative: words.volumesSaid(
			piles.filter(({ supplier }) => supplier !== others).map(({ label }) => label),
			new Set(suppliers.map(({ breakdown }) => breakdown)).size,
			begins,
			Math.max(...totals.map(({ period }) => years(period).last))
		),
		height,
		unit: data.unitWords(series.unit, language).name,
		axis: scaleTo(highest, true, language),
		piles,
		totals: marks,
		...lackingOf({ first, last }, { first: begins, last: ends })
	};
}
