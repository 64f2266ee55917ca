import fc from 'fast-check';

// Ten times the cases of a plain run, for every property that does not set its own number.
fc.configureGlobal({ numRuns: 1000 });
