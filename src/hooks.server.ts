import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { enhancementPath } from '$lib/server/site/enhancement.ts';
import { fromRoot, withoutHydration, withoutScript } from '$lib/server/site/markup.ts';

/** An embedded figure is light: it goes without the script, which would only carry its words to the clipboard. */
const embedded = '/[[lang=language]]/embed/[id]';

/** Fills in the page's language and the address of the one script; nothing hydrates, so nothing is kept for that. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const own = event.route.id?.startsWith(embedded) ? withoutScript(html) : html;
			const filled = withoutHydration(own)
				.replace('%cifra.language%', languageOf(event.params.lang))
				.replace('%cifra.enhancement%', enhancementPath(dev));
			// The page for unknown addresses is shown at any depth.
			return event.route.id === '/404' ? fromRoot(filled, dataset().edition.origin) : filled;
		}
	});
