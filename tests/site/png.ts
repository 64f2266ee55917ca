import sharp from 'sharp';

/** Size of a PNG and how many colours stand in it. */
export async function PNG(
	bytes: Uint8Array
): Promise<{ width: number; height: number; colours: number }> {
	const { data, info } = await sharp(bytes)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const colours = new Set<number>();
	for (let at = 0; at < data.length; at += 3)
		colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
	return { width: info.width, height: info.height, colours: colours.size };
}
