import { copiesOf } from './copies.ts';

const list = (items: readonly string[]): string => items.join(', ');

/** Who supplied what to whom, and when. */
export interface Told {
	readonly supplier: string;
	/** More than one supplier. */
	readonly many: boolean;
	readonly goods: string;
	readonly to: string;
	readonly when: string;
}

/** The pages of the transfers. */
export const transfers = {
	title: 'Arms and security transfers',
	lead: (country: string) =>
		`Arms, security goods, training and technology reported to have been supplied to ${country}, whoever the supplier.`,
	volumes: 'The volumes year by year',
	choose: 'Choose suppliers and years',
	all: 'all',
	kind: 'Kind',
	outcome: 'Outcome',
	from: 'From',
	until: 'To',
	showAll: 'Reset',
	unsettled: 'Disputed, or not shown to be delivered',
	unsettledNote:
		'Never counted with deliveries. Most of these come from sources that look at one supplier.',
	list: 'Delivered, newest first',
	listNote:
		'One line a deal. We count entries, not weapons or money. Its page has source, notes and price.',
	deals: 'deals:',
	kinds: 'Kinds of goods by decade',
	kindsNote:
		'Entries delivered; in brackets those disputed, reported, planned or not concluded. Repeats, parts of other entries and meetings are left out.',
	register: 'About the register most entries come from',
	copies: copiesOf('entry', 'entries'),
	meeting: 'a meeting, not a transfer',
	disagree: (fields: readonly string[]) => `sources disagree on: ${list(fields)}`,
	disputable: {
		company: 'seller',
		suppliers: 'supplier country',
		quantity: 'number',
		value: 'price',
		ordered: 'year of the order',
		period: 'year',
		status: 'outcome',
		other: 'circumstances'
	},
	condition: { 'second-hand': 'used', modernised: 'used, modernised' } as Readonly<
		Record<string, string>
	>,
	/** A number of things, and in which condition they are. */
	goods: (number: string, item: string, condition = '') =>
		condition ? `${number} ${condition} ${item}` : `${number} ${item}`,
	estimated: (goods: string) => `${goods} (number estimated)`,
	people: (item: string, people: string) => `${item} (${people})`,
	/** Tells deals apart that read alike. */
	numbered: (goods: string, number: number) => `${goods} (deal ${number})`,
	andMore: (goods: string, more: number) => `${goods}, and ${more} more`,
	/** A country within a sentence. */
	country: (name: string) => (/^(?:United|Netherlands)/.test(name) ? `the ${name}` : name),
	/** The sentence a deal's page begins with, by how the deal ended. */
	told: {
		delivered: ({ supplier, goods, to, when }: Told) =>
			`${supplier} supplied ${goods} to ${to} (${when}).`,
		reported: ({ supplier, goods, to, when }: Told) =>
			`Reported, without proof of delivery: ${goods}, from ${supplier} to ${to} (${when}).`,
		ordered: ({ supplier, goods, to, when }: Told) =>
			`Ordered, without proof of delivery: ${goods}, from ${supplier} for ${to} (${when}).`,
		planned: ({ supplier, goods, to, when }: Told) =>
			`Planned only: ${goods}, from ${supplier} for ${to} (${when}).`,
		'not-concluded': ({ supplier, goods, to, when }: Told) =>
			`Negotiated and not concluded: ${goods}, from ${supplier} for ${to} (${when}).`,
		cancelled: ({ supplier, goods, to, when }: Told) =>
			`Planned and cancelled: ${goods}, from ${supplier} for ${to} (${when}).`,
		meeting: ({ supplier, goods, to, when }: Told) =>
			`A meeting, not a transfer: ${goods}; ${supplier} and ${to} (${when}).`
	},
	recipientIs: (recipient: string) => `Recipient: ${recipient}.`,
	strip: (years: string) => `The year on the volumes of all suppliers: ${years}`,
	items: 'Items',
	versions: 'The same deal as other sources give it',
	versionsNote: 'Shown, and not counted again.',
	said: 'What each source says',
	same: (supplier: string) => `${supplier}: the deals before and after`,
	before: 'Before',
	after: 'After',
	ordered: 'ordered',
	price: 'price',
	tiv: (volume: string): string => `volume ${volume} million TIV`,
	local: 'made in the country under licence',
	recipient: 'recipient',
	counted: 'counted in:',
	partOf: 'part of:',
	overlaps: 'may overlap with:',
	dealRegister: 'About the register',
	searchedLink: 'For which suppliers we looked',
	searched: 'Which suppliers were looked for outside the register',
	searchedNote: 'For goods the register does not list. What we found, and where we found nothing:',
	found: 'Found',
	notFound: 'Looked for, nothing found'
};
