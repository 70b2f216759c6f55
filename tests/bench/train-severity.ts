// `npx tsx tests/bench/train-severity.ts` writes the weights in shared/severity/opinion from the invented scenarios in
// tests/severity/fixtures, all but held-out.ndjson, and says how well lessons are judged by models that were learnt
// without them. The same scenarios give the same files.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Regression, writeRegression } from "../../shared/severity/opinion/regression";
import { crossValidate, lessonsOf, testimoniesOf, trainTestimony, trainWords } from "./severity-model";

const lessons = lessonsOf(["scenarios", "scenarios-languages", "lessons"]);
const testimonies = testimoniesOf(lessons);
write("words-weights", trainWords(lessons));
write("testimony-weights", trainTestimony(testimonies));
console.log(crossValidate(testimonies));

function write(name: string, model: Regression): void {
  const { features, weights } = writeRegression(model);
  writeFileSync(
    join(import.meta.dirname, `../../shared/severity/opinion/${name}.ts`),
    `// Written by tests/bench/train-severity.ts; regression.ts reads it.
export const FEATURES =
  ${JSON.stringify(features)};
export const WEIGHTS =
  ${JSON.stringify(weights)};
`,
  );
  console.log(`${name}: ${model.size} features`);
}
