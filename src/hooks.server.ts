import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { enhancementPath } from '$lib/server/site/enhancement.ts';

/** The page for unknown addresses is shown at any depth: what it loads begins at the root the site is published under. */
function fromRoot(html: string): string {
	return html.replaceAll('="./', `="${new URL(dataset().edition.origin).pathname}`);
}

/** An embedded figure is light: it goes without the script, which would only carry its words to the clipboard. */
const withoutScript = (html: string): string =>
	html.replace(/[ \t]*<script type="module" src="[^"]*%cifra\.enhancement%"><\/script>\n/, '');

const embedded = '/[[lang=language]]/embed/[id]';

/** Fills in the page's language and the address of the one script. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const own = event.route.id === embedded ? withoutScript(html) : html;
			const filled = own
				.replace('%cifra.language%', languageOf(event.params.lang))
				.replace('%cifra.enhancement%', enhancementPath(dev));
			return event.route.id === '/404' ? fromRoot(filled) : filled;
		}
	});
