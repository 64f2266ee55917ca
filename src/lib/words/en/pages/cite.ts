/** The box of citations. */
export const cite = {
	title: 'Cite',
	sentence: 'A sentence to quote',
	copy: 'Copy',
	copied: 'Copied',
	others: 'In other styles',
	files: 'For Zotero and others',
	text: 'Text',
	series: 'Cite this series',
	newest: 'Its newest value, as a sentence to quote',
	source: 'Cite this source',
	whole: 'Cite the data set',
	value: 'To cite one value, choose its period in the table.',
	valueOfState: 'To cite one value, choose its period.'
};

/** The ways to use a figure elsewhere. */
export const use = {
	title: 'Use this figure',
	lead: 'With its caveat and its source, whichever way it goes.',
	link: 'As a link',
	picture: 'As a picture',
	pictureNote: 'Caveat, source and edition are on it; small enough for messengers.',
	text: 'As text',
	textNote: 'The sentence to quote, with qualifier, period, producer, caveat and address.',
	share: 'Share …',
	embed: 'Embed it in a page',
	frame: 'A frame',
	frameNote: (width: string, height: string) =>
		`It needs no script, sets no cookie and follows light and dark. Any width from ${width} pixels on will do; at a height of ${height} nothing scrolls inside.`,
	frameLook: 'See it alone',
	plain: 'Plain HTML, where frames are not allowed',
	plainNote:
		'The picture is loaded from here. To keep it with you, download it and put its new address in src.',
	oembed: 'Systems that know oEmbed need only the address of this page.'
};

/** A figure in a frame of another page. */
export const embed = {
	drawn: 'In the picture',
	whole: 'All figures, with sources and downloads'
};
