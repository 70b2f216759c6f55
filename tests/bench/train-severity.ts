// `npx tsx tests/bench/train-severity.ts` writes shared/severity/opinion/weights.ts from the invented scenarios in
// tests/severity/fixtures, all but held-out.ndjson. The same scenarios give the same file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeOpinionModel } from "../../shared/severity/opinion/model";
import { lessonsOf, trainOpinion } from "./severity-model";

const model = trainOpinion(lessonsOf(["scenarios", "scenarios-languages", "lessons"]));
const { features, weights } = writeOpinionModel(model);
writeFileSync(
  join(import.meta.dirname, "../../shared/severity/opinion/weights.ts"),
  `// Written by tests/bench/train-severity.ts; model.ts reads it.
export const FEATURES =
  ${JSON.stringify(features)};
export const WEIGHTS =
  ${JSON.stringify(weights)};
`,
);
console.log(`${model.size} features`);
