// `npm run linear -- shared/privacy/*.ts` names the patterns of these files that are not proven linear.
import { literalsOf, vulnerability } from "./linear";

let bad = 0;
let all = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, source, flags } of literalsOf(file)) {
    all++;
    const why = await vulnerability(source, flags);
    if (why === null) continue;
    bad++;
    console.log(`${file}:${line} /${source}/${flags}\n  ${why}`);
  }
}
console.log(`${all - bad} of ${all} patterns proven linear`);
process.exitCode = bad === 0 ? 0 : 1;
