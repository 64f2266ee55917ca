import type { Plugin } from 'vite';
import { contentVersion } from './version.js';

/** Where the one script of the site is served from, relative to its root. */
export function enhancementPath(development: boolean): string {
	return development ? 'src/lib/client/enhance.ts' : `_app/enhance.${contentVersion()}.js`;
}

/**
 * Adds the one script of the site to the client build.
 *
 * Pages do not hydrate (`csr = false`): their HTML is complete. This entry makes figures interactive
 * where scripts run, and loads Chart.js only when a figure comes near.
 */
export function enhancement(): Plugin {
	return {
		name: 'cifra-enhancement',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			this.emitFile({
				type: 'chunk',
				id: 'src/lib/client/enhance.ts',
				fileName: enhancementPath(false)
			});
		}
	};
}
