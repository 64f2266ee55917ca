import { describe, expect, test } from 'vitest';
import type { ChangesView, ChangeView } from './changes.ts';
import { atomFeed, jsonFeed } from './feed.ts';

const entry = (part: Partial<ChangeView>): ChangeView => ({
	url: 'https://cifra.example/corrections/#correction-a',
	date: '2026-12-06',
	kind: 'correction',
	title: 'Correction: deaths',
	text: 'Value: was 36,661, now 36,662.',
	correction: { subject: 'a.mx.2019', field: 'value', was: '36661', now: '36662', replaced_by: '' },
	...part
});

const changes: ChangesView = {
	language: 'en',
	title: 'Cifra: editions & corrections',
	subtitle: 'Changes',
	author: 'Cifra',
	page: 'https://cifra.example/corrections/',
	address: 'https://cifra.example/changes',
	date: '2026-12-06',
	entries: [
		entry({ text: 'Was <5 & "7".' }),
		entry({
			url: 'https://cifra.example/corrections/#edition-2026-11-22',
			date: '2026-11-22',
			kind: 'edition',
			correction: undefined
		})
	]
};

describe('Atom', () => {
	const feed = atomFeed(changes);

	test.each([
		['<id>https://cifra.example/corrections/</id>', 1],
		['<title>Cifra: editions &amp; corrections</title>', 1],
		['href="https://cifra.example/changes.atom"', 1],
		['<id>https://cifra.example/corrections/#correction-a</id>', 1],
		['<content type="text">Was &lt;5 &amp; &quot;7&quot;.</content>', 1],
		['<updated>2026-12-06T00:00:00Z</updated>', 2],
		['<updated>2026-11-22T00:00:00Z</updated>', 1]
	])('has %s', (part, times) => {
		expect(feed.split(part).length - 1).toBe(times);
	});
});

test('JSON Feed 1.1, with a correction as its row says it', () => {
	const feed = JSON.parse(jsonFeed(changes)) as Record<string, unknown>;
	expect(feed).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		home_page_url: changes.page,
		feed_url: 'https://cifra.example/changes.json',
		language: 'en'
	});
	expect(feed.items).toEqual([
		{
			id: 'https://cifra.example/corrections/#correction-a',
			url: 'https://cifra.example/corrections/#correction-a',
			title: 'Correction: deaths',
			content_text: 'Was <5 & "7".',
			date_published: '2026-12-06T00:00:00Z',
			tags: ['correction'],
			_cifra: { subject: 'a.mx.2019', field: 'value', was: '36661', now: '36662', replaced_by: '' }
		},
		{
			id: 'https://cifra.example/corrections/#edition-2026-11-22',
			url: 'https://cifra.example/corrections/#edition-2026-11-22',
			title: 'Correction: deaths',
			content_text: 'Value: was 36,661, now 36,662.',
			date_published: '2026-11-22T00:00:00Z',
			tags: ['edition']
		}
	]);
});
