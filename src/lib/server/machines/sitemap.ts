import { escaped } from '../../model/markup.ts';
import { firstLanguage, type Language, languages } from '../../model/language.ts';

/** A page in the languages it exists in, by public address. */
export type PageAddresses = Partial<Record<Language, string>>;

/** The pages of a site by their path without the language, from the paths of its `index.html` files. */
export function pagesOf(files: readonly string[], origin: string): PageAddresses[] {
	const pages = new Map<string, PageAddresses>();
	for (const file of [...files].sort()) {
		if (!/(?:^|\/)index\.html$/.test(file)) continue;
		const path = file.replace(/index\.html$/, '');
		const language = languages.slice(1).find((each) => path.startsWith(`${each}/`));
		const bare = language ? path.slice(language.length + 1) : path;
		const address = new URL(path, origin).href;
		pages.set(bare, { ...pages.get(bare), [language ?? firstLanguage]: address });
	}
	return [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
}

/** A sitemap (https://www.sitemaps.org/protocol.html) in which each page names its other languages. */
export function sitemap(pages: readonly PageAddresses[]): string {
	const urls = pages.flatMap((page) => {
		const versions = Object.entries(page);
		const first = page[firstLanguage];
		const alternates = [
			...versions.map(([language, address]) => [language, address] as const),
			...(first ? [['x-default', first] as const] : [])
		].map(
			([language, address]) =>
				`		<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>\n`
		);
		return versions.map(
			([, address]) => `	<url>\n		<loc>${escaped(address)}</loc>\n${alternates.join('')}	</url>\n`
		);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}
