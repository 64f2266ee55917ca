import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { editionWords } from '$lib/charts/describe/edition-words.ts';
import { publicAddress } from '$lib/citation/record.ts';
import { languageOf, type Language } from '$lib/model/language.ts';
import { escaped } from '$lib/model/markup.ts';
import { dataProblems, dataset } from '$lib/server/site/dataset.ts';
import { enhancementPath } from '$lib/server/site/enhancement.ts';
import { fromRoot, withoutHydration, withoutScript } from '$lib/server/site/markup.ts';
import { withUsedStyles } from '$lib/server/site/styles.ts';

/** An embedded figure is light: it goes without the script, which would only carry its words to the clipboard. */
const embedded = '/[[lang=language]]/embed/[id]';

/** Every word of the scripts: among them the classes of what they make. */
const scripts = new Set(
	Object.values<string>(
		import.meta.glob('/src/lib/client/**/*.{ts,svelte}', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	).flatMap((text) => text.match(/[\w-]+/g) ?? [])
);

/** A page whose scripts also compute classes: it keeps all its styles. */
const composed = '/[[lang=language]]/compare';

/** What stands in the foot of a printed page: the edition, and where the page is published. Its margin reads it from the root alone. */
function foot(path: string, language: Language): string {
	const data = dataset();
	return `${editionWords(data, language)} · ${publicAddress(data, path, language)}`;
}

/** While developing, what is wrong with the data stands in the page's place; a built site has none of this. */
async function problemsIn(language: Language): Promise<Response | undefined> {
	const problems = dataProblems();
	if (problems.length === 0) return undefined;
	const { problemsPage } = await import('$lib/server/site/problems-page.ts');
	const { default: tokens } = await import('$lib/styles/tokens.css?raw');
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	return new Response(problemsPage(problems, language, tokens), { status: 500, headers });
}

/** Fills in the page's language and the address of the one script; nothing hydrates, so nothing is kept for that. */
export const handle: Handle = async ({ event, resolve }) => {
	const problems = dev ? await problemsIn(languageOf(event.params.lang)) : undefined;
	if (problems) return problems;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const { lang } = event.params;
			const language = languageOf(lang);
			const path = event.url.pathname.slice(lang ? lang.length + 1 : 0);
			const own = event.route.id?.startsWith(embedded) ? withoutScript(html) : html;
			const filled = withoutHydration(own)
				.replace('%cifra.language%', language)
				.replace('%cifra.foot%', escaped(foot(path, language)))
				.replace('%cifra.enhancement%', enhancementPath(dev));
			const light = dev || event.route.id === composed ? filled : withUsedStyles(filled, scripts);
			// The page for unknown addresses is shown at any depth.
			return event.route.id === '/404' ? fromRoot(light, dataset().edition.origin) : light;
		}
	});
};
