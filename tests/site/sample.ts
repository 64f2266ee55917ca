/** Whether every case is taken: `npm run test:deep`. */
export const deep = process.env.CIFRA_DEEP === 'yes';

/** Cases that are costly and alike: the first few, spread over the whole; all of them in the long form. */
export function sample<T>(cases: readonly T[], count: number): readonly T[] {
	if (deep || cases.length <= count) return cases;
	const step = cases.length / count;
	return Array.from({ length: count }, (_, index) => cases[Math.floor(index * step)]!);
}
