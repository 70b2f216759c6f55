// `npx tsx tests/bench/train-severity.ts` writes shared/severity/opinion/weights.ts from the invented scenarios in
// tests/severity/fixtures, all but held-out.ndjson. The same scenarios give the same file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { IMPACT_CLASSES } from "../../shared/severity/opinion/model";
import { lessonsOf, trainOpinion } from "./severity-model";

const MOST_FEATURES = 1200;

const model = trainOpinion(lessonsOf(["scenarios", "scenarios-languages", "lessons"]), MOST_FEATURES);
const lines = [...model].map(([feature, weights]) => {
  const told = weights.filter((_, head) => head !== IMPACT_CLASSES.length - 1 && head !== weights.length - 1);
  return `${feature === "" ? "~" : feature}\t${told.join(" ")}`;
});
writeFileSync(
  join(import.meta.dirname, "../../shared/severity/opinion/weights.ts"),
  `/** Written by tests/bench/train-severity.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${model.size} features`);
