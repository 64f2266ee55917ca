import { expect, test } from 'vitest';
import { escaped } from './markup.ts';

test.each([
	['plain', 'plain'],
	['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
	['"quoted"', '&quot;quoted&quot;'],
	['&amp;', '&amp;amp;'],
	["don't", "don't"],
	['</script><!-- "x" -->', '&lt;/script&gt;&lt;!-- &quot;x&quot; --&gt;']
])('%s', (text, markup) => expect(escaped(text)).toBe(markup));
