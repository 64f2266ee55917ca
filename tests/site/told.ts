import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { unpack } from '../../src/lib/server/distribution/archive.ts';
import { folder } from './site.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file's bytes in a buffer of their own. */
export function bufferOf(path: string): ArrayBuffer {
	const bytes = readFileSync(join(folder, path));
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

async function parquetText(path: string): Promise<string> {
	const file = bufferOf(path);
	const metadata = parquetMetadata(file);
	const rows = await parquetReadObjects({ file });
	const told = (metadata.key_value_metadata ?? []).map(({ value }) => value ?? '');
	return [...told, ...rows.map((row) => Object.values(row).join('\n'))].join('\n');
}

const unescaped = (text: string): string =>
	text
		.replaceAll(/&(?:#39|apos);/g, "'")
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

/** All that a published file says, as text: what is packed is unpacked. */
export async function told(path: string): Promise<string> {
	if (path.endsWith('.parquet')) return parquetText(path);
	const bytes = readFileSync(join(folder, path));
	if (/\.(?:zip|xlsx)$/.test(path))
		return unpack(bytes)
			.map(({ bytes: inner }) => unescaped(decode(inner)))
			.join('\n');
	return decode(bytes);
}

/** Letters and digits alone: each format has its own way to write the signs between them. */
export const bare = (text: string): string => text.replaceAll(/\\n|[^\p{L}\p{N}]/gu, '');
