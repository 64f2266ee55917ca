import { error } from '@sveltejs/kit';
import { languages, type Segment } from '../../model/language.ts';
import { file } from './answer.ts';
import { dataset } from './dataset.ts';
import { bytesOf } from '../distribution/bytes.ts';
import { filesOf } from '../files/list.ts';

interface Params {
	readonly lang?: string | undefined;
	readonly file: string;
}

/** Where a file lies: the language segment of its address, its folder and its name. */
function partsOf(path: string): Params & { readonly folder: string } {
	const segments = path.split('/');
	const lang = languages.slice(1).find((each) => each === segments[0]);
	const rest = lang ? segments.slice(1) : segments;
	return { ...(lang ? { lang } : {}), file: rest.at(-1)!, folder: rest.slice(0, -1).join('/') };
}

/** The route of all listed files of a folder: Kit asks for one route a folder, the list says which files there are. */
export function fileRoute(folder: string) {
	return {
		entries: () =>
			filesOf(dataset())
				.all.map(({ path }) => partsOf(path))
				.filter((parts) => parts.folder === folder)
				.map(({ folder: _, ...params }) => params as { lang?: Segment; file: string }),
		GET: async ({ params }: { params: Params }): Promise<Response> => {
			const path = [params.lang, folder, params.file].filter(Boolean).join('/');
			const distribution = filesOf(dataset()).at(path);
			if (!distribution) error(404);
			return file(await bytesOf(distribution), distribution.format);
		}
	};
}
