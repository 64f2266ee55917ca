import { expect, test } from 'vitest';
import { withoutHydration } from './markup.ts';

test.each([
	['<p><!--[0-->a<!--]--> b<!---->c</p>', '<p>a bc</p>'],
	['<a>a</a><!--[-1--><!--]--> <a>b</a>', '<a>a</a> <a>b</a>'],
	[
		'<pre><!--[--><code>a\n</code>\n <code>b</code><!--]--></pre>',
		'<pre><code>a\n</code>\n <code>b</code></pre>'
	],
	[
		'<link rel="icon" href="./icon.png" />\n\t\t<link href="./0.css" rel="stylesheet" disabled media="(max-width: 0)">\n\t</head>',
		'<link rel="icon" href="./icon.png" />\n\t</head>'
	],
	['<input disabled> <!-- of a writer\n--><b>', '<input disabled> <b>']
])('%s', (html, expected) => {
	expect(withoutHydration(html)).toBe(expected);
});

test.each([
	'<style>a::before { content: "<!--[-->" }</style>',
	'<script type="application/json">{"a":"<!--]-->"}</script>',
	'<p>&lt;!--[--></p>'
])('%s stays', (html) => {
	expect(withoutHydration(html)).toBe(html);
});
