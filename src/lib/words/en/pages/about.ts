/** The page about the site. */
export const about = {
	title: 'About',
	lead: 'Cifra (“figure” in Spanish) shows what is known of the human-rights crisis in Mexico on the same time axis as the country’s arms imports, with a caveat and a source for every figure.',
	why: 'Why',
	whyText:
		'Numbers about killings, disappearances and impunity are quoted every day, often without their date, their author or what they leave out. Contradicting counts are quoted against each other as if one of them had to be a lie. We put them beside each other and say what each one counts.',
	stand: 'Where we stand',
	standText:
		'We take no side between governments, companies or organisations, and imply no cause. Arms stand beside harm because both belong to the public record of the same years. All suppliers are shown.',
	seeds: 'The four documents it started from',
	seedsLead:
		'The project began with four texts. One is a news report of a disputed meeting, one an article that argues a case, one a page by campaigners, one a leaked embassy cable. They are sources like all others here: what they say is attributed, checked against others, and left out where it cannot be dated or borne out.',
	seedNotes: {
		'fox-news-latino-2013': 'A news report that gives a denied meeting both voices.',
		'mintpress-2017': 'An article that argues against the trade; taken from a reprint.',
		'dimse-mexico':
			'A page by campaigners against Israeli arms exports; the five headline figures were read there.',
		'cable-08mexico2218':
			'Two conversations as a US embassy wrote them down; taken from a copy on another site.'
	} as Record<string, string>,
	errors: 'Errors',
	errorsText:
		'If a figure is wrong, you can propose its correction, also without a name, to whoever runs this copy of the site: its data are public. This edition has no mailbox; we would rather say so than print one that nobody reads.',
	privacy: 'Your privacy',
	privacyText:
		'The pages are complete without scripts and without SVG, also at the strictest level of Tor Browser. No cookie is set, nothing is stored, nothing is loaded from another server, and visits are not counted.'
};
