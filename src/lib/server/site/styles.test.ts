import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withUsedStyles } from './styles.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const page = (style: string, body: string) =>
	`<meta content="style-src 'sha256-${hash(style)}'"><style>${style}</style>${body}`;
const styleOf = (html: string) => /<style>([^]*?)<\/style>/.exec(html)![1]!;
const trim = (style: string, body: string, scripts: readonly string[] = []) =>
	styleOf(withUsedStyles(page(style, body), new Set(scripts)));

test.each([
	['a class of the page stays', '.a{color:red}', '.a{color:red}'],
	['one of nobody goes', '.a{color:red}.x{color:red}', '.a{color:red}'],
	['a list with one of the page stays whole', '.a,.x{color:red}', '.a,.x{color:red}'],
	['one of nobody but such goes', '.x,.y{color:red}', ''],
	['and what stands below it', '.x .a{color:red}', ''],
	['and a query that is empty then', '@media print{.x{color:red}}', ''],
	['what it is not stays', '.a:not(.x){color:red}', '.a:not(.x){color:red}'],
	[
		'an element, an attribute, a state stay',
		'p[hidden]:hover{color:red}',
		'p[hidden]:hover{color:red}'
	],
	['a class that a script writes stays', '.made{color:red}', '.made{color:red}'],
	['numbers are no classes', '.a{width:1.5em}', '.a{width:1.5em}']
])('%s', (_, style, expected) => {
	expect(trim(style, '<p class="b a">', ['made'])).toBe(expected);
});

test('the foot of a printed page stays', () => {
	const foot = '@page{margin:1cm;@bottom-left{content:var(--foot)}}';
	expect(trim(foot, '')).toBe(foot);
});

test('the policy allows the style as it is sent, and no other', () => {
	const made = withUsedStyles(page('.x{color:red}.a{color:red}', '<p class="a">'), new Set());
	expect(made).toContain(`sha256-${hash(styleOf(made))}`);
	expect(made.match(/sha256-/g)).toHaveLength(1);
});

test('a page without a style is left as it is', () => {
	expect(withUsedStyles('<p class="a">', new Set())).toBe('<p class="a">');
});
