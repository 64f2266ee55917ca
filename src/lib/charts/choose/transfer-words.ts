import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/quantity.ts';
import type { Segment } from '../../model/text.ts';
import { choiceWords } from '../../words/choice.ts';
import type { VolumeRow } from '../description/rows.ts';
import { volumesOf, type TransferChoice, type Volumes } from './transfer-choice.ts';

/** How many suppliers are named: the largest of the chosen years, as the chart names the largest of all. */
const named = 5;

/** In which language a choice is told, and how a supplier is called there. */
export interface Telling {
	readonly language: Language;
	readonly name: (supplier: string) => string;
}

/** Says a part of a whole in per cent; tied to the rows it is calculated from. */
function share(
	{ suppliers, first, last }: Volumes,
	row: Pick<VolumeRow, 'id' | 'totals'>,
	codes: readonly string[],
	language: Language
): { readonly words: string; readonly derived: string } {
	const volume = (all: Volumes['suppliers']) => all.reduce((sum, [, value]) => sum + value, 0);
	const part = volume(suppliers.filter(([code]) => codes.includes(code)));
	const percent = Math.round((100 * part) / volume(suppliers));
	const area = row.totals[0]!.id.split('.')[1]!;
	return {
		words: percent === 0 ? choiceWords[language].hardly : `${percent}\u00a0%`,
		derived: `share:${row.id}.${area}:${first}/${last}.${codes.join('+').toLowerCase()}`
	};
}

function allSaid(volumes: Volumes, row: VolumeRow, { language, name }: Telling): Segment[] {
	const words = choiceWords[language];
	const codes = volumes.suppliers.map(([code]) => code);
	const [leading, rest] = [codes.slice(0, named), codes.slice(named)];
	const groups = [
		...leading.map((code) => ({ who: name(code), codes: [code] })),
		...(rest.length > 0 ? [{ who: words.others(rest.length), codes: rest }] : [])
	];
	const { low, high } = volumes;
	const shares = groups.flatMap(({ who, codes }, index): Segment[] => {
		const { words, derived } = share(volumes, row, codes, language);
		return [{ words: index > 0 ? ', ' : '' }, { words: `${who} ${words}`, derived }];
	});
	const [from, to] = [low, high].map((end) => formatNumber(end, language)) as [string, string];
	return [
		{ words: `${words.years(volumes.first, volumes.last)}: ` },
		...(codes.length > 0 ? [{ words: `${words.suppliers(codes.length)}; ` }, ...shares] : []),
		{ words: codes.length > 0 ? '. ' : '' },
		{ words: low === high ? words.total(from, row.unit) : words.between(from, to, row.unit) }
	];
}

function oneSaid(
	supplier: string,
	volumes: Volumes,
	row: VolumeRow,
	{ language, name }: Telling
): Segment[] {
	const words = choiceWords[language];
	const own = volumes.suppliers.find(([code]) => code === supplier);
	const head = `${name(supplier)}, ${words.years(volumes.first, volumes.last)}: `;
	if (!own) return [{ words: `${head}${words.none}` }];
	const { words: percent, derived } = share(volumes, row, [supplier], language);
	return [
		{ words: `${head}${formatNumber(own[1], language)} ${row.unit}, ` },
		{ words: percent, derived },
		{ words: ` ${words.ofAll}` }
	];
}

/** The volumes of a choice in words: shares of what is told apart by supplier; never money, never across series. */
export function volumeSaid(row: VolumeRow, choice: TransferChoice, telling: Telling): Segment[] {
	const words = choiceWords[telling.language];
	if (choice.category || choice.status) return [{ words: words.notApart }];
	const volumes = volumesOf(row, choice);
	if (!volumes) return [{ words: words.noVolume }];
	return choice.supplier
		? oneSaid(choice.supplier, volumes, row, telling)
		: allSaid(volumes, row, telling);
}
