import { parseArgs } from 'node:util';
import { firstLanguage, languageOf } from '../lib/model/language.ts';
import { sha256 } from '../lib/server/distribution/bytes.ts';
import { commandWords } from '../lib/words/commands.ts';
import { compareAddress, listAt } from './host/compare-address.ts';
import { compareFolder, listIn } from './host/compare-folder.ts';
import { readSums, type Comparison } from './host/sums.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { lang: { type: 'string', default: firstLanguage } }
});
const words = commandWords[languageOf(values.lang)].verify;
const [place] = positionals;

/** Says why nothing could be compared, and ends. */
function stop(why: string): never {
	console.error(why);
	process.exit(2);
}

async function listOf(site: string, far: boolean): Promise<string> {
	try {
		return far ? await listAt(site) : listIn(site);
	} catch (error) {
		return stop(words.noList(site, (error as Error).message));
	}
}

/** Of one kind no more than these are named. */
const most = 100;

function tell(kind: 'differing' | 'lacking' | 'surplus' | 'unread', found: Comparison): void {
	for (const name of found[kind].slice(0, most)) console.log(`${words[kind]}  ${name}`);
	const more = found[kind].length - most;
	if (more > 0) console.log(`${words[kind]}  ${words.more(more)}`);
}

if (!place || positionals.length > 1) stop(words.usage);
const far = /^https?:\/\//i.test(place);
const list = await listOf(place, far);
const sums = readSums(list);
if (typeof sums === 'number') stop(words.noSums(sums));
const found = far ? await compareAddress(place, sums) : await compareFolder(place, sums);
for (const kind of ['differing', 'lacking', 'surplus', 'unread'] as const) tell(kind, found);
const { same, differing, lacking, surplus, unread } = found;
const counts = [differing, lacking, surplus, unread].map(({ length }) => length);
const sound = counts.every((count) => count === 0);
console.log(sound ? words.sound(same) : words.unsound(same, counts));
// A list that was changed along with the files vouches for them: its own hash is to be compared with the original's.
console.log(words.list(sha256(new TextEncoder().encode(list))));
if (far) console.log(words.far);
process.exitCode = sound ? 0 : 1;
