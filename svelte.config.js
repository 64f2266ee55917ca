import { globSync } from 'node:fs';
import { relative } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentVersion } from './src/lib/server/site/version.js';

const output = process.env.CIFRA_OUT ?? 'build';

const components = globSync('src/**/*.svelte').toSorted();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// A component's place in the list of all: a class of these stands at some hundred elements of a page, which travels in one round trip.
		cssHash: ({ hash, filename }) => {
			const place = components.indexOf(relative(process.cwd(), filename));
			return place < 0 ? `s-${hash(filename)}` : `s-${place.toString(36)}`;
		},
		// Tables that become lists on a phone lose their roles with `display`: these are given back by hand.
		warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles'
	},
	kit: {
		adapter: adapter({ pages: output, assets: output, strict: true }),
		// Made from the content, not from the clock: two builds of one commit are the same bytes.
		version: { name: contentVersion() },
		// Every page can be served from a sub-folder.
		paths: { relative: true },
		// All styles of a page travel inside it: the first paint needs one round trip.
		inlineStyleThreshold: Number.MAX_SAFE_INTEGER,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: {
			// Not more: while one page is rendered with relative addresses, Kit's own base is that page's, for all.
			concurrency: 1,
			handleHttpError({ path, message }) {
				// Written when all else is: src/commands/host/finish.ts.
				if (!path.endsWith('/SHA256SUMS')) throw new Error(message);
			},
			handleMissingId({ id, message }) {
				// A fragment with an equals sign is a reader's choice, not an element.
				if (!id.includes('=')) throw new Error(message);
			},
			handleUnseenRoutes: 'fail'
		}
	}
};
