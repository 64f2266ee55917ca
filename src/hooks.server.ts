import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { enhancementPath } from '$lib/server/enhancement.ts';

/** Fills in the page's language and the address of the one script. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%cifra.language%', languageOf(event.params.lang))
				.replace('%cifra.enhancement%', enhancementPath(dev))
	});
