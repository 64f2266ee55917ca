import { replaceAndTell } from '../../src/commands/whole/site.ts';

// Builds as `npm run build` does, with a stand-in for what fills the folder.
const [output, program = 'tests/stand-in/make.ts'] = process.argv.slice(2);
process.exitCode = await replaceAndTell({ output: output!, program, locks: [] });
