/** A point Chart.js keeps: where it is, and which mark of the description it stands for. */
export interface Datum {
	readonly x: number;
	readonly y: number | null;
	readonly figure: string;
	readonly notes: readonly string[];
	readonly id: string;
}
