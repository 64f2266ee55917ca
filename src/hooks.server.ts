import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { publicAddress } from '$lib/citation/record.ts';
import { languageOf, type Language } from '$lib/model/language.ts';
import { escaped } from '$lib/model/markup.ts';
import { formatPeriod, parsePeriod } from '$lib/model/period.ts';
import { frameWords } from '$lib/words/browser.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { enhancementPath } from '$lib/server/site/enhancement.ts';
import { fromRoot, withoutHydration, withoutScript } from '$lib/server/site/markup.ts';

/** An embedded figure is light: it goes without the script, which would only carry its words to the clipboard. */
const embedded = '/[[lang=language]]/embed/[id]';

/** What stands in the foot of a printed page: the edition, and where the page is published. Its margin reads it from the root alone. */
function foot(path: string, language: Language): string {
	const data = dataset();
	const { name, date } = data.edition;
	const edition = frameWords[language].edition(name, formatPeriod(parsePeriod(date)!, language));
	return `${edition} · ${publicAddress(data, path, language)}`;
}

/** Fills in the page's language and the address of the one script; nothing hydrates, so nothing is kept for that. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { lang } = event.params;
			const language = languageOf(lang);
			const path = event.url.pathname.slice(lang ? lang.length + 1 : 0);
			const own = event.route.id?.startsWith(embedded) ? withoutScript(html) : html;
			const filled = withoutHydration(own)
				.replace('%cifra.language%', language)
				.replace('%cifra.foot%', escaped(foot(path, language)))
				.replace('%cifra.enhancement%', enhancementPath(dev));
			// The page for unknown addresses is shown at any depth.
			return event.route.id === '/404' ? fromRoot(filled, dataset().edition.origin) : filled;
		}
	});
