/** True where a row stands, through others or directly, for itself or within itself. */
export function leadsBack<Field extends string>(
	rows: ReadonlyMap<string, { readonly [F in Field]?: string | undefined }>,
	row: { readonly id: string } & { readonly [F in Field]?: string | undefined },
	field: Field
): boolean {
	const seen = new Set<string>();
	let at: string | undefined = row[field];
	while (at && !seen.has(at)) {
		if (at === row.id) return true;
		seen.add(at);
		at = rows.get(at)?.[field];
	}
	return false;
}
