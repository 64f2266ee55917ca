import { existsSync } from 'node:fs';
import { sentence } from './failure.ts';
import { replaceWhole, type Whole } from './replace.ts';
import { stoppable, Stopped } from './stop.ts';

/** Where the built site stands. */
export const siteFolder = (): string => process.env.CIFRA_OUT ?? 'build';

/** Replaces a folder as a whole, and says so, or why not, in one sentence; resolves to the code to end with. */
export async function replaceAndTell(whole: Whole): Promise<number> {
	const { output } = whole;
	try {
		await stoppable((stop) => replaceWhole(whole, stop));
		console.log(`Built ${output}/`);
		return 0;
	} catch (error) {
		const stands = existsSync(output)
			? `What stood in ${output}/ still stands.`
			: `There is no ${output}/.`;
		console.error(`${sentence(error)} ${stands}`);
		return error instanceof Stopped ? error.code : 1;
	}
}

/** Builds the site. Kit works in `.svelte-kit/`, whichever folder the site is for. */
export const buildSite = (): Promise<number> =>
	replaceAndTell({
		output: siteFolder(),
		program: 'src/commands/whole/make-site.ts',
		locks: ['.svelte-kit/build.lock']
	});
