type Headers = Readonly<Record<string, string>>;

/** Headers for all addresses below a path; a later rule goes before an earlier one. */
interface HeaderRule {
	/** Begins and ends with `/`. */
	readonly under: string;
	readonly headers: Headers;
}

/** An embedded figure may stand in any page, also in one that isolates itself from other origins. */
const framed: Headers = {
	'Content-Security-Policy': 'frame-ancestors *',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'cross-origin'
};

/**
 * What a careful host sends with every answer: one list, so that this server and the files that tell other
 * hosts say the same. The pages' own policy is in their HTML; frames can only be ruled by a header.
 */
const headerRules: readonly HeaderRule[] = [
	{
		under: '/',
		headers: {
			'Content-Security-Policy': "frame-ancestors 'none'",
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff'
		}
	},
	{ under: '/embed/', headers: framed },
	{ under: '/es/embed/', headers: framed }
];

/** The headers of one address. */
export function headersAt(path: string): Headers {
	return Object.assign(
		{},
		...headerRules.filter(({ under }) => path.startsWith(under)).map(({ headers }) => headers)
	) as Headers;
}
