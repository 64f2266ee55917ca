/** A script or a style, whose text is no markup, or what only a page that hydrates has. */
const parts =
	/(<(script|style)\b[^>]*>[^]*?<\/\2>)|<!--[^]*?-->|\s*<link\b[^>]* disabled media="\(max-width: 0\)">/g;

/**
 * A page without what it carries for a script that would take it over: Svelte's comments between its
 * parts, and links to the stylesheets that stand in the page already. Nothing takes over pages of this site.
 */
export function withoutHydration(html: string): string {
	return html.replace(parts, (_, kept: string | undefined) => kept ?? '');
}

/** A page whose links begin at the root of the address it is published under, for one that is shown at any depth. */
export function fromRoot(html: string, origin: string): string {
	return html.replaceAll('="./', `="${new URL(origin).pathname}`);
}

/** A page without the script of the site, for one that must be light. */
export function withoutScript(html: string): string {
	return html.replace(
		/[ \t]*<script type="module" src="[^"]*%cifra\.enhancement%"><\/script>\n/,
		''
	);
}
