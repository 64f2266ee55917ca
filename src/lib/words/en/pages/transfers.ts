import { copiesOf } from './copies.ts';

/** The pages of the transfers. */
export const transfers = {
	title: 'Arms and security transfers',
	lead: 'Each line of arms, security goods, training or technology said to have gone to the country, or to be meant for it, from any supplier. Where sources disagree, both stand.',
	table: 'All lines',
	tableNote:
		'Rows of SIPRI’s register take the register’s caveat; a row says what is particular to it. TIV is a measure of volume, not money.',
	register: 'About the register most lines come from',
	dealRegister: 'About the register',
	copies: copiesOf('line'),
	ordered: 'ordered',
	delivered: 'delivered',
	recipient: 'Recipient',
	company: 'Company',
	price: 'Price',
	tiv: (volume: string): string => `${volume} million TIV`,
	local: 'made in the country under licence',
	contested: 'contested',
	counted: 'counted in:',
	partOf: 'part of:',
	overlaps: 'may overlap with:',
	bySupplier: 'Lines of the register by supplier country',
	volumes: 'draws yearly volumes by supplier, in units of its source and not in money.',
	countNote:
		'Lines are rows of this list, not weapons and not money. A line that repeats or is part of another is not counted. Countries are counted in the register alone, because the other sources look mainly at one supplier.',
	dealLead: 'One deal: each of its lines, and what each source says of it.',
	dealContested: 'Someone denies it or gives a different version.',
	dealLines: 'Its lines',
	dealVersions: 'The same deal as other sources give it',
	dealVersionsNote: 'These versions are shown and not counted again.',
	all: 'all',
	from: 'From',
	until: 'To',
	showAll: 'Show all',
	shown: '{shown} of {all} lines are shown.',
	allStatements: (count: number) => `All ${count} statements`,
	linesOf: 'lines of the list',
	lines: (delivered: number) => `${delivered} of them delivered`,
	said: 'What else is said'
};
