import type { Language } from '../../model/language.ts';
import { comparabilityWords, rowWords } from '../../words/browser.ts';
import { highestPile, piled, ranked, suppliesOf } from '../description/piles.ts';
import type { VolumeRow } from '../description/rows.ts';
import { scaleTo } from '../description/scale.ts';
import { marksWithin, startOf, type Years } from './within.ts';

/**
 * Yearly volumes within the years, from the chosen suppliers or from all. Who has a tone of its own is found anew:
 * the largest of what is drawn. A choice of suppliers is said in the title, and hides the totals of all.
 */
export function volumesWithin(
	row: VolumeRow,
	suppliers: readonly string[],
	years: Years,
	language: Language
): VolumeRow[] {
	const words = rowWords[language];
	const supplies = suppliesOf(row.piles)
		.filter(({ supplier }) => suppliers.length === 0 || suppliers.includes(supplier))
		.map((supply) => ({ ...supply, marks: marksWithin(supply.marks, years) }))
		.filter(({ marks }) => marks.length > 0);
	if (supplies.length === 0) return [];
	const piles = piled(supplies, words.otherSuppliers);
	const totals = suppliers.length === 0 ? marksWithin(row.totals, years) : [];
	const highest = Math.max(highestPile(piles), ...totals.map(({ y, high }) => high ?? y ?? 0));
	const names = ranked(supplies).map(({ label }) => label);
	const begins = startOf(row);
	const { kind, id, source, height, unit } = row;
	return [
		{
			...{ kind, id, source, height, unit },
			title:
				suppliers.length === 0 ? row.title : comparabilityWords[language].only(row.title, names),
			alternative: words.volumesSaid(
				names.slice(0, 5),
				names.length,
				Math.max(begins, years.first),
				years.last
			),
			axis: scaleTo(highest, true, language),
			piles,
			totals,
			...(begins > years.first ? { lacking: { from: years.first - 0.5, to: begins - 0.5 } } : {})
		}
	];
}
