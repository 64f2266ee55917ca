import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slips } from './recover.ts';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 9 });

test('the number before any one slip of the keyboard is among the slips of the one after', () => {
	fc.assert(
		fc.property(
			digits,
			fc.nat(),
			fc.constantFrom(...'0123456789'),
			fc.nat(3),
			(text, n, c, kind) => {
				const at = n % text.length;
				const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
				const swapped = head + (tail[0] ?? '') + text[at]! + tail.slice(1);
				const slipped = [head + c + tail, head + tail, head + c + text.slice(at), swapped][kind]!;
				expect([...slips(slipped), slipped]).toContain(text);
			}
		)
	);
});
