import { formats, type FormatName } from '../distribution/format.ts';

/** An answer that is a file to take along. */
export function file(body: string | Uint8Array, format: FormatName): Response {
	return new Response(body as BodyInit, {
		headers: { 'Content-Type': formats[format].mediaType }
	});
}

/** An answer that is a picture of a page. */
export function webpFile(bytes: Uint8Array): Response {
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: { 'Content-Type': 'image/webp' }
	});
}
