import type * as en from '../../en/pages/rows.ts';
import { rows as drawn } from '../charts/rows.ts';

// A picture that travels says the same.
const { sameYears, newest, volume, lacking, key } = drawn;

/** Alrededor de una gráfica de filas: lo que está entre los daños y las armas, las señales, cómo se lee. */
export const rows: typeof en.rows = {
	sameYears,
	newest,
	volume,
	lacking,
	key
};
