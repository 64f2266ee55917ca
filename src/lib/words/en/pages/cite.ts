/** The box of citations. */
export const cite = {
	title: 'Cite',
	sentence: 'A sentence to quote',
	long: 'The same with caveat and address',
	copy: 'Copy',
	copied: 'Copied',
	others: 'In other styles',
	files: 'For Zotero and others',
	text: 'Text',
	series: 'Cite this series',
	newest: 'Its newest value, as a sentence to quote',
	source: 'Cite this source',
	whole: 'Cite the data set',
	value: 'To cite another value, choose it in the tables.',
	valueOfState: 'To cite a value, choose it in the tables.'
};

/** The ways to use a figure elsewhere. */
export const use = {
	title: 'Share',
	link: 'Link',
	picture: 'Picture',
	pictureNote: 'Caveat, source and edition are on it.',
	send: 'Send …',
	embed: 'Embed',
	frame: { compact: 'The figure and one picture', full: 'All of the chart' },
	frameNote: (width: string) =>
		`No script, no cookie, light and dark. Any width from ${width} pixels; nothing scrolls inside.`,
	high: (height: string) => `${height} pixels high`,
	look: { compact: 'see it', full: 'see all of it' },
	plain: 'Plain HTML, where frames are not allowed',
	plainNote: 'The picture is loaded from here; to keep it, download it and change its address.',
	oembed: 'Systems that know oEmbed need only the address of this page.'
};

/** A figure in a frame of another page. */
export const embed = {
	drawn: 'In the picture',
	whole: 'All figures and sources'
};
