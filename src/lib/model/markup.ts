const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as HTML and XML hold it, also inside double quotation marks. */
export const escaped = (text: string): string =>
	text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!);
