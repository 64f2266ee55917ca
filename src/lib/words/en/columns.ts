const ownOrSource = 'What to know before quoting: the row’s own caveat, else that of its source';

/** What the columns of the published tables mean, in English. */
export const columns = {
	/** What has a text a language. */
	inLanguage: { en: 'English', es: 'Spanish' },
	/** Columns that mean the same in several tables. */
	common: {
		id: 'Lasting id, never reused',
		source: 'Whose figure or statement it is: an id in sources.csv',
		locator: 'Where in the source: page, table, paragraph, footnote',
		as_printed: 'The number or date as the source prints it, at most eight words',
		read_in: 'The copy in which it was read; empty where the source itself was read',
		caveat: 'What to know before quoting',
		source_title: 'Title of the source',
		source_url: 'Address of the source, where known',
		edition: 'Date of the edition'
	},
	tables: {
		codes: {
			list: 'The list',
			name: 'Label',
			symbol: 'Sign, if there is one',
			order: 'Place in the list'
		},
		areas: {
			name: 'Name',
			parent: 'The area that contains it',
			national_code: 'Code of the national office'
		},
		sources: {
			type: 'Kind of document, a CSL type',
			title: 'Title',
			author:
				'"Family, Given; Family, Given"; an institution in braces; "Name," for a person with a single name; "and others" last',
			publisher: 'Publisher or outlet',
			issued: 'Date of publication',
			accessed: 'Day it was read',
			url: 'Address',
			archive_url: 'Address of an archived copy',
			language: 'Language, ISO 639-1',
			licence: 'Terms of use, if known',
			standing: 'What type of source it is',
			note: 'Remarks'
		},
		indicators: {
			topic: 'Topic',
			title: 'Title',
			definition: 'What is measured',
			doubt: 'The one thing to know first: at most 60 characters when filled',
			headline: 'Id of the observation shown first',
			order: 'Place in lists'
		},
		series: {
			indicator: 'The indicator it belongs to',
			title: 'Producer and what it counts',
			unit: 'Unit',
			measure: 'Measure',
			kind: 'How the figures come about',
			definition: 'What exactly is counted',
			method: 'How it is counted',
			source: 'The producer’s publication',
			frequency: 'How often it appears: P1Y yearly, P1M monthly, irregular, closed',
			next_release: 'When the next figure is announced for, EDTF; empty where not known',
			next_release_source: 'Who announced it: an id in sources.csv',
			label: 'Its short name on a chart',
			changes: 'What would change its figures',
			shown:
				'1 to 3: drawn in the main picture, in this order; span: drawn under the arms imports; empty: on its page only',
			breakdown: 'Name of the extra dimension, if any',
			breaks: 'Periods in which the method changed'
		},
		transfers: {
			deal: 'Lines of one contract share it',
			period: 'When it is said to have happened',
			suppliers: 'Supplier countries, ISO 3166',
			company: 'Seller or maker named',
			recipient: 'Recipient',
			area: 'Area',
			item: 'What',
			category: 'Category',
			ordered: 'Year of the order',
			delivered: 'When delivered',
			quantity: 'Number of items',
			quantity_low: 'Lower end',
			quantity_high: 'Upper end',
			quantity_qualifier: 'Word that belongs to the number',
			quantity_unit: 'What is counted',
			value: 'Price in base units',
			value_qualifier: 'Word that belongs to the price',
			currency: 'Currency',
			tiv: 'SIPRI trend-indicator value, millions: a volume, not money',
			condition: 'New or used',
			local_production: 'Made in the country under licence',
			status: 'Status',
			same_as: 'The row of the same deal that is counted',
			part_of: 'The row that contains it',
			overlaps: 'Rows it may share items with',
			caveat: ownOrSource
		},
		statements: {
			subject: 'Id of what it speaks of',
			stance: 'Stance',
			speaker: 'Who says it',
			period: 'When it was said, or of when',
			field: 'The column it speaks of',
			value: 'The other value',
			text: 'What is said',
			caveat: ownOrSource
		},
		events: {
			kind: 'Kind',
			area: 'Area',
			period: 'When',
			title: 'What',
			caveat: ownOrSource
		},
		'left-out': {
			reason: 'Why it is not taken in',
			caveat: ownOrSource
		},
		searched: {
			category: 'Kind of goods',
			supplier: 'The supplier country that was looked for, ISO 3166',
			searched_on: 'Day of the search',
			found: 'yes: the source tells of a transfer from it',
			source: 'Where it was looked for: an id in sources.csv',
			note: 'What was looked for, and what was found'
		},
		corrections: {
			date: 'Date',
			kind: 'Kind',
			subject: 'Id of what was changed',
			field: 'Column; empty for a withdrawal',
			was: 'Before',
			now: 'After',
			replaced_by: 'Id that takes its place',
			reason: 'Why'
		},
		observations: {
			indicator: 'Id of the indicator',
			series: 'Id of the series: one producer, one definition, one unit',
			area: 'Area, ISO 3166',
			area_name: 'Name of the area',
			breakdown: 'Value of the extra dimension; _T is the total',
			period: 'Period, EDTF',
			value: 'Value in base units; empty where missing or a range',
			low: 'Lower end',
			high: 'Upper end',
			unit: 'Unit',
			measure: 'Measure',
			qualifier: 'Word that belongs to the number',
			status: 'SDMX observation status',
			as_of: 'Date of the copy, where the producer revises',
			caveat: 'Caveat of the series',
			note: 'Note on the value',
			observation: 'Id of the observation: what is cited',
			url: 'Address of the value on the site'
		}
	}
};

export type ColumnWords = typeof columns;
