import type { TransferMark } from '../../description/time-chart.ts';
import type { Layout } from './layout.ts';

/** Middle of a lane, in the units of its panel's axis: pixels from the panel's top. */
export function laneCentre(
	rows: readonly { readonly lanes: number }[],
	mark: Pick<TransferMark, 'row' | 'lane'>,
	layout: Layout,
	header: number
): number {
	const { lane, rowHeader, rowGap } = layout;
	const least = 15 * layout.scale;
	const above = rows
		.slice(0, mark.row)
		.reduce(
			(sum, { lanes }) => sum + rowHeader + Math.max(lanes * lane, rowHeader ? 0 : least) + rowGap,
			header
		);
	const own = rows[mark.row]?.lanes ?? 1;
	const slack = rowHeader ? 0 : Math.max(0, least - own * lane) / 2;
	return above + rowHeader + slack + (mark.lane + 0.5) * lane;
}
