const adopted = new Set<string>();

/** Adds rules to the page, once; a sheet made by script needs no exception in the policy. */
export function adopt(css: string): void {
	if (adopted.has(css)) return;
	adopted.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
