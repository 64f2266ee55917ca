import type { Dataset } from '../../model/dataset.ts';
import { languages, type Language } from '../../model/language.ts';
import { formatNumber, type Quantity } from '../../model/quantity.ts';
import { plain } from '../../model/text.ts';
import { quantityOfTransfer, type Transfer } from '../../model/transfer.ts';
import { wordsOf } from '../../words/index.ts';
import { plural } from '../../words/plural.ts';

/** What the words of goods are tied to: one entry, the value of a series that its name prints, the sum of a deal's entries, or nothing where no number is named. */
export interface Tie {
	readonly transfer?: string;
	readonly observation?: string;
	readonly derived?: string;
}

/** What was bought, in words: "2 used Aliya missile boats". */
export interface Goods extends Tie {
	readonly words: string;
}

/** Within a sentence: without the capital letter of a title, unless the word is a name, which other languages write alike. */
function within(data: Dataset, row: Transfer, language: Language): string {
	const item = plain(data.text(row.item[language], language));
	const [first = ''] = item.split(' ');
	const others = languages.filter((other) => other !== language && row.item[other]);
	const isName = others.some((other) => row.item[other].split(' ').includes(first));
	const isTitle = others.every((other) => /^\p{Lu}/u.test(row.item[other]));
	return isName || !isTitle || others.length === 0
		? item
		: item.charAt(0).toLowerCase() + item.slice(1);
}

/** The number of all entries together, soft where one of them is; only of entries of one thing with plain numbers. */
function together(rows: readonly Transfer[]): Quantity | undefined {
	const [first] = rows;
	const all = rows.map((row) => quantityOfTransfer(row));
	if (rows.length === 1) return all[0];
	const isPlain = all.every(
		(each) => each?.value !== undefined && /^(?:exact|about)$/.test(each.qualifier)
	);
	if (!first || !isPlain) return undefined;
	const soft = all.some((each) => each!.qualifier === 'about');
	return {
		...all[0]!,
		value: all.reduce((sum, each) => sum + each!.value!, 0),
		qualifier: soft ? 'about' : 'exact'
	};
}

function counted(data: Dataset, row: Transfer, quantity: Quantity, language: Language): string {
	const words = wordsOf(language).transfers;
	const { value, unit, qualifier } = quantity;
	const item = within(data, row, language);
	// People are no goods: it is not the courses that are counted.
	if (unit === 'persons') {
		const people = data.words(quantity, language, 'quantity-unit');
		return words.people(item, `${people} ${data.unitWords(unit, language, 'quantity-unit').name}`);
	}
	const condition = words.condition[row.condition ?? 'new'];
	const name = value === 1 ? item : plural[language](item);
	if (value === 1 && qualifier === 'about')
		return words.estimated(words.goods(formatNumber(1, language), name, condition));
	return words.goods(data.words(quantity, language, 'quantity-unit'), name, condition);
}

/** The value of a series that the name of an entry prints, where it prints one. */
export function tieOfItem(data: Dataset, row: Transfer, language: Language): Tie {
	const [observation] = data
		.text(row.item[language], language)
		.flatMap((segment) => ('observation' in segment ? segment.observation : []));
	return observation ? { observation } : {};
}

/** One entry in words. */
export function goodsOf(data: Dataset, row: Transfer, language: Language): Goods {
	const quantity = quantityOfTransfer(row);
	if (!quantity) return { words: within(data, row, language), ...tieOfItem(data, row, language) };
	return { words: counted(data, row, quantity, language), transfer: row.id };
}

/** The entries of a deal that stand for themselves; all of them where none does. */
export function standing(rows: readonly Transfer[]): readonly Transfer[] {
	const own = rows.filter(({ same_as, part_of }) => !same_as && !part_of);
	return own.length > 0 ? own : rows;
}

/** What a deal was of: the sum of its entries of one thing, else the first of them and how many more there are. */
export function goodsOfDeal(data: Dataset, rows: readonly Transfer[], language: Language): Goods {
	const own = standing(rows);
	const [lead] = own as [Transfer, ...Transfer[]];
	if (own.length === 1) return goodsOf(data, lead, language);
	const isSame = own.every(
		({ item, condition }) => item[language] === lead.item[language] && condition === lead.condition
	);
	const quantity = isSame ? together(own) : undefined;
	if (quantity)
		return { words: counted(data, lead, quantity, language), derived: `deal:${lead.deal}` };
	const words = wordsOf(language).transfers;
	const { words: first, ...tie } = goodsOf(data, lead, language);
	return { words: words.andMore(first, own.length - 1), ...tie };
}
