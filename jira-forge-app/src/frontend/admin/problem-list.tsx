import { List, ListItem, SectionMessage } from "@forge/react";
import type { Problem } from "../../../../shared/types";
import { t, tCount } from "../../i18n/t";

const MOST = 20;

/** What is wrong with a policy, and where in its text. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <SectionMessage appearance="error" title={tCount("admin.problems", problems.length)}>
      <List type="unordered">
        {problems.slice(0, MOST).map((problem) => (
          <ListItem key={`${problem.line} ${problem.column} ${problem.message}`}>{problemWords(problem)}</ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}

function problemWords({ path, message, line, column, fix }: Problem): string {
  const said = [path === "" ? message : `${path}: ${message}`, ...(fix === undefined ? [] : [fix])].join(" ");
  return line === undefined ? said : t("admin.problemAt", { line, column: column ?? 1, problem: said });
}
