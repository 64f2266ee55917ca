/** Content codings that files are packed in beside themselves, the best first, and how the packed file's name ends. */
const endings = { br: '.br', gzip: '.gz', identity: '' } as const;

export type Coding = keyof typeof endings;

const codings = Object.keys(endings) as Coding[];

/** The end of the name of a file in a coding. */
export const endingOf = (coding: Coding): string => endings[coding];

const item = /^\s*(?:x-)?([\w*.-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

function qualities(header: string): Map<string, number> {
	const items = header.split(',').map((part) => item.exec(part) ?? []);
	return new Map(
		items.map(([, name = '', quality = '1']) => [name.toLowerCase(), Number(quality)])
	);
}

/**
 * The codings in which an answer may be sent, the most wanted first, by `Accept-Encoding` (RFC 9110, 12.5.3). Without
 * that header none is used: who can unpack says so. A file as it is comes last, also where the header rules it out,
 * which a server may ignore (12.1).
 */
export function wanted(header = ''): Coding[] {
	const known = qualities(header);
	const quality = (coding: Coding) => known.get(coding) ?? known.get('*') ?? 0;
	const packed = codings.filter((coding) => coding !== 'identity' && quality(coding) > 0);
	// Sorting keeps the order of equals: the best first.
	const sorted = packed.sort((a, b) => quality(b) - quality(a));
	const plain = known.get('identity') ?? 0;
	return [...sorted.filter((coding) => quality(coding) >= plain), 'identity'];
}
