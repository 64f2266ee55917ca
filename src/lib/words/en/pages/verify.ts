/** The page that recognises a file. */
export const verify = {
	title: 'Which edition is my file from?',
	lead: 'Choose a file that you saved or were sent. The page says which file of which edition it is, or that it is none of ours.',
	stays:
		'The file is read in your browser and goes nowhere. All that is loaded is our list of checksums.',
	choose: 'Choose files',
	drop: 'or drop them anywhere in this frame',
	insecure:
		'Your browser computes checksums only over a secure connection (https). Here it must be done by hand, as it is described below.',
	working: 'Reading …',
	same: 'This is {file} of the edition of {edition}, as it was published.',
	inside: 'This is {file} from {archive} of the edition of {edition}, as it was published.',
	saved:
		'The table is ours: every cell is that of {file} of the edition of {edition}. The file itself was saved again by another program, with other line ends, quotation marks or separators.',
	site: 'This is {file} of the site as it stands today, in the edition of {edition}.',
	none: 'This is no file of ours: it was changed, or it comes from elsewhere.',
	noneTable:
		'A spreadsheet that turned periods into dates, or rounded a number, is enough for that. Take the file anew from the data page before you quote from it.',
	failed: 'Our list of checksums could not be loaded. Try again, or do it by hand.',
	later: 'There is a later edition.',
	page: 'About this edition',
	byHand: 'By hand',
	byHandLead:
		'A checksum (SHA-256) is 64 letters and digits that change when a single character of a file changes. Compute it on your own machine and look for it in our lists. Windows writes it in capitals, which makes no difference.',
	linux: 'Linux',
	mac: 'macOS',
	windows: 'Windows (PowerShell)',
	folder: 'A whole folder at once, with SHA256SUMS beside the files:',
	lists: 'Our lists',
	frozen: 'its frozen files',
	current: 'the site as it stands today',
	archive:
		'In dataset.zip there is a list of its own for the files inside: unpack it and run sha256sum -c SHA256SUMS.'
};
