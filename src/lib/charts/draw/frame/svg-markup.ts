import { escaped } from '../../../model/markup.ts';

/** Writes a number of pixels: two decimals are a fiftieth of what an eye sees. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Fonts a reader's machine may have, the one the picture was laid out with first. */
const stack =
	"'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** A whole SVG file around drawings; the title is what a screen reader hears. */
export function svgFile(
	size: { readonly width: number; readonly height: number },
	language: string,
	title: string,
	description: string,
	content: string
): string {
	const { width, height } = size;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${width}" height="${height}"` +
		` viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description"` +
		` font-family="${escaped(stack)}"><title id="title">${escaped(title)}</title>` +
		`<desc id="description">${escaped(description)}</desc>${content}</svg>\n`
	);
}
