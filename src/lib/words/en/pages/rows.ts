import { rows as drawn } from '../charts/rows.ts';

// A picture that travels says the same.
const { sameYears, newest, volume, lacking, key } = drawn;

/** Around a chart of rows: what stands between harm and arms, the key of its marks, how it is read. */
export const rows = {
	sameYears,
	newest,
	volume,
	lacking,
	key
};
