import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber, type Quantity } from '../../model/quantity.ts';
import { wordsOf } from '../../words/index.ts';

const million = 1e6;

/** An amount of money with its qualifier; in millions where that is all of it: "about 80 million US dollars". */
export function moneyWords(data: Dataset, amount: Quantity, language: Language): string {
	const { value, unit, qualifier } = amount;
	// Two decimals of a million, no more: a longer amount is read in full.
	if (value === undefined || value < million || value % (million / 100) !== 0)
		return data.words(amount, language);
	const { name } = data.unitWords(unit, language);
	const words = wordsOf(language).transfers;
	const figure = words.millions(formatNumber(value / million, language), name);
	return `${data.qualifierWord(qualifier, language)} ${figure}`.trim();
}
