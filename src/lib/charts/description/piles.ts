import type { Mark, Pile } from './rows.ts';

/** How many suppliers have a tone of their own: the largest by volume over the years drawn. */
const named = 5;

/** The name of the pile of all suppliers without a tone of their own. */
export const others = 'others';

/** One supplier's volumes. */
export type Supply = Pick<Pile, 'supplier' | 'label' | 'marks'>;

const volumeOf = ({ marks }: Supply): number => marks.reduce((sum, { y }) => sum + (y ?? 0), 0);

/** Suppliers by what is drawn of them in all, the largest first: the rule by which tones are given. */
export function ranked(supplies: readonly Supply[]): Supply[] {
	return [...supplies].sort(
		(a, b) => volumeOf(b) - volumeOf(a) || (a.supplier < b.supplier ? -1 : 1)
	);
}

/** Volumes as they are piled up: the largest suppliers with a tone each, then all others in one. */
export function piled(
	supplies: readonly Supply[],
	otherSuppliers: (count: number) => string
): Pile[] {
	const order = ranked(supplies.filter(({ marks }) => marks.length > 0));
	const piles = order.slice(0, named).map((supply, tone) => ({ ...supply, tone }));
	const rest = order.slice(named);
	if (rest.length === 0) return piles;
	const marks = rest.flatMap((supply) => supply.marks);
	return [...piles, { supplier: others, label: otherSuppliers(rest.length), tone: named, marks }];
}

/** The highest pile of a year. */
export function highestPile(piles: readonly Pick<Pile, 'marks'>[]): number {
	const sums = new Map<number, number>();
	for (const { x, y } of piles.flatMap(({ marks }) => marks))
		sums.set(x, (sums.get(x) ?? 0) + (y ?? 0));
	return Math.max(0, ...sums.values());
}

/** The supplier of a mark: the last part of an observation's id is its breakdown. */
const supplierOf = ({ id }: Mark): string => id.slice(id.lastIndexOf('.') + 1).toUpperCase();

/** The volumes of each supplier again, those of the others apart; the first note of a mark is its supplier's name. */
export function suppliesOf(piles: readonly Pile[]): Supply[] {
	const marks = Map.groupBy(
		piles.flatMap((pile) => pile.marks),
		supplierOf
	);
	return [...marks].map(([supplier, own]) => ({ supplier, label: own[0]!.notes[0]!, marks: own }));
}
