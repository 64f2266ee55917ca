import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alternating, kinds } from './kinds.ts';
import { deep } from './sample.ts';
import { files, folder } from './site.ts';

// The Nu HTML checker of the W3C: markup and roles, by the standards. It needs Java.

const require = createRequire(import.meta.url);

/** What it calls an error and is none. */
const exceptions: readonly { readonly message: RegExp; readonly why: string }[] = [
	{
		message: /^CSS: /,
		why: 'This version, the last that installs nothing by a script, knows neither color-mix() nor subgrid nor container queries. Styles are read by the compiler of Svelte and by two browsers.'
	},
	{
		message: /^Attribute “name” not allowed on element “details”/,
		why: 'Folds of which one is open: in the standard since 2023.'
	}
];

interface Message {
	readonly type: 'error' | 'info' | 'non-document-error';
	readonly message: string;
	readonly url?: string;
	readonly extract?: string;
}

/** Runs it once over files of the site; what it says of them. */
function checked(names: readonly string[]): Message[] {
	const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
	const paths = names.map((name) => join(folder, name));
	const options = [
		// Compiled lightly: it ends before more would pay.
		'-XX:TieredStopAtLevel=1',
		'-XX:+UseSerialGC',
		'-Xss4m',
		'-jar',
		jar,
		'--format',
		'json',
		'--errors-only',
		'--exit-zero-always',
		'--stdout'
	];
	const { stdout, stderr, error } = spawnSync('java', [...options, ...paths], {
		encoding: 'utf8',
		maxBuffer: 2 ** 30
	});
	if (error || !stdout) throw error ?? new Error(stderr);
	return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

const java = spawnSync('java', ['-version']).status === 0;
if (!java)
	console.warn(
		'Java was not found: the Nu HTML checker does not run. On Debian: apt-get install default-jre-headless'
	);

const fileOf = (address: string) => address.slice(1).replace(/(?:^|\/)$/, '$&index.html');
const pages = deep
	? files.filter((file) => file.endsWith('.html'))
	: alternating(kinds.map(({ route }) => route)).map(fileOf);

test.runIf(java)('the Nu HTML checker finds no error', () => {
	const faults = checked(pages).filter(
		({ message }) => !exceptions.some((each) => each.message.test(message))
	);
	expect(faults.map(({ url, message, extract }) => ({ url, message, extract }))).toEqual([]);
});
