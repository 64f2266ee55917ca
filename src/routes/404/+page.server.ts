import { dataset } from '$lib/server/site/dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	// This page is shown at any depth, so its links begin at the root the site is published under.
	root: new URL(dataset().edition.origin).pathname
});
