import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';

const names = ['firefox-esr', 'firefox'];

/** Path of a Firefox: `FIREFOX_PATH`, else an installed one. */
export function findFirefox(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return process.env.FIREFOX_PATH ?? installed.find(existsSync);
}

/** What Tor Browser's level "Safest" switches off. */
const safest = {
	'javascript.enabled': false,
	'javascript.options.wasm': false,
	'svg.disabled': true,
	'mathml.disabled': true,
	'webgl.disabled': true,
	'gfx.downloadable_fonts.enabled': false,
	'gfx.font_rendering.graphite.enabled': false,
	'gfx.font_rendering.opentype_svg.enabled': false
};

/** Firefox as closed as Tor Browser at "Safest". What a test evaluates runs all the same; scripts of pages do not. */
export const openFirefox = (executablePath: string): Promise<Browser> =>
	launch({ browser: 'firefox', executablePath, extraPrefsFirefox: safest, timeout: 120_000 });
