// `npx tsx tests/bench/train-discourse.ts <data folder>` writes shared/evidence/discourse/weights.ts: weights alone,
// no sentences. The same data give the same file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openData } from "./data";
import { examplesOf, goldReports, wholeReports } from "./discourse-data";
import { trainModel } from "./discourse-model";

const data = openData(process.argv[2]);
const model = trainModel([...examplesOf(goldReports(data), wholeReports(data))]);
const lines = [...model].map(([feature, weights]) => `${feature}\t${weights.join(" ")}`);
writeFileSync(
  join(import.meta.dirname, "../../shared/evidence/discourse/weights.ts"),
  `/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${model.size} features`);
