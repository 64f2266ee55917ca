import { expect, test } from 'vitest';
import { NotMade, reasonIn, sentence } from './failure.ts';
import { Held } from './lock.ts';

test.each([
	[
		"Error: ENOSPC: no space left on device, write '/a/b.html'\n    at x",
		'no space left on the disk (/a/b.html)'
	],
	['failed: No space left on device (os error 28)', 'no space left on the disk'],
	["EROFS: read-only file system, open '/a/build.lock'", 'the folder is read-only (/a/build.lock)'],
	[
		"EACCES: permission denied, mkdir 'build.next'",
		'it is not permitted to write there (build.next)'
	],
	[
		"EPERM: operation not permitted, rename 'build' -> 'x'",
		'it is not permitted to write there (build)'
	],
	[
		'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
		'too little memory'
	],
	['Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated', 'too little memory'],
	['spawn ENOMEM', 'too little memory'],
	["EMFILE: too many open files, open 'a'", 'too many files are open (a)'],
	['Error: 404 /nothing/ (linked from /)', undefined]
])('%s', (text, reason) => {
	expect(reasonIn(text)).toBe(reason);
});

test.each([
	[new Held(123), 'Another build is going on, process 123.'],
	[new NotMade('3 problems in the data'), 'Not built: 3 problems in the data.'],
	[new Error('ENOSPC: no space left on device, write'), 'Not built: no space left on the disk.'],
	[new Error('something else'), 'Not built: something else.']
])('%s is told in one sentence', (error, told) => {
	expect(sentence(error)).toBe(told);
});
