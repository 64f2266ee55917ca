const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}'
};

/** A text as BibTeX takes it in UTF-8: only the signs that mean something to TeX are escaped. */
export function escapeTex(text: string): string {
	return text.replace(/[\\{}$&#%_^~]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
