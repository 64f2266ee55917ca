declare module 'edtf' {
	/** Parses EDTF; `min` and `max` are milliseconds since 1970, UTC. Throws a SyntaxError. */
	export default function edtf(text: string): { min: number; max: number; type: string };
}
