import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { years } from '../model/period.ts';
import { producerOf, type Source } from '../model/source.ts';

/** A source in the index. */
export interface SourceRow {
	readonly id: string;
	readonly title: string;
	/** What a link is called where several sources share a title. */
	readonly name: string | undefined;
	/** Language tag of the title, for screen readers. */
	readonly tag: string | undefined;
	/** The year it was published and its type, as far as they are known and it is not the press, which most are. */
	readonly told: string;
}

/** The producers whose names begin with one letter, each with its sources, the oldest first. */
export interface SourceLetter {
	/** A capital without accents; `0–9` for a digit. */
	readonly letter: string;
	readonly producers: readonly { readonly name: string; readonly sources: readonly SourceRow[] }[];
}

const letterOf = (name: string): string => {
	const [first = ''] = name.normalize('NFD').replace(/[^\p{L}\d]/gu, '');
	return /\d/.test(first) ? '0–9' : first.toUpperCase();
};

const yearOf = ({ issued }: Source): string => (issued ? String(years(issued).first) : '');

const standingOf = (data: Dataset, { standing }: Source, language: Language): string =>
	standing === 'press' ? '' : data.label('standing', standing, language);

/** All sources by the name of who answers for them, under its first letter. */
export function sourceIndex(data: Dataset, language: Language): SourceLetter[] {
	const titles = Map.groupBy(data.tables.sources, ({ title }) => title);
	const row = (source: Source): SourceRow => ({
		id: source.id,
		title: source.title,
		name:
			titles.get(source.title)!.length > 1 ? `${source.title}, ${producerOf(source)}` : undefined,
		tag: source.language === language ? undefined : source.language,
		told: [yearOf(source), standingOf(data, source, language)].filter(Boolean).join(', ')
	});
	const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
	const sorted = [...Map.groupBy(data.tables.sources, producerOf)].sort(([a], [b]) =>
		compare(a, b)
	);
	const letters = Map.groupBy(sorted, ([name]) => letterOf(name));
	return [...letters].map(([letter, producers]) => ({
		letter,
		producers: producers.map(([name, sources]) => ({
			name,
			sources: sources
				.toSorted((a, b) => yearOf(a).localeCompare(yearOf(b)) || a.id.localeCompare(b.id))
				.map(row)
		}))
	}));
}
