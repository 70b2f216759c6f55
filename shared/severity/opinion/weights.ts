/** Written by tests/bench/train-severity.ts. */
export const WEIGHTS = `
~	0 0 0 0 0 0 0 0 0 0
`;
