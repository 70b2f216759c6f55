import { DETECTORS } from "../shared/evidence/index";
import { DEFAULT_POLICY } from "../shared/policy/default";
import { SENSITIVE_TYPES } from "../shared/privacy/index";

/** Texts that show what a kind is and what only looks like it; «…» marks the expected span. */
export interface Examples {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** docs/checks.md, made of the detectors' own words and of the examples that their tests run on. */
export async function checksPage(): Promise<string> {
  const kinds: string[] = [];
  for (const { kind, title, why } of DETECTORS) {
    const { examples } = (await import(`../tests/evidence/${kind}.examples.ts`)) as { examples: Examples };
    const { level, bySeverity = {}, byCategory = {} } = DEFAULT_POLICY.evidence[kind];
    const exceptions = Object.entries({ ...bySeverity, ...byCategory }).map(([id, other]) => `${other} for ${id}`);
    kinds.push(
      [
        `### ${kind}`,
        `${why} By default ${[level, ...exceptions].join(", ")}.`,
        `Counts as ${title}:`,
        examples.present.map(asItem).join("\n"),
        "Does not count:",
        examples.absent.map(asItem).join("\n"),
      ].join("\n\n"),
    );
  }
  const types = SENSITIVE_TYPES.map(({ type, class: kind, why }) => `| ${type} | ${kind} | ${why} |`);
  return [
    "# Checks",
    "Made by `npm run docs` from the code and from the examples of its tests; «…» marks the span that is found.",
    "## Evidence",
    ...kinds,
    "## Privacy",
    ["| type | class | why |", "|---|---|---|", ...types].join("\n"),
    "## The others",
    OTHERS,
    "",
  ].join("\n\n");
}

const asItem = (text: string): string => `- \`${text.replaceAll("`", "'").replaceAll("\n", " ⏎ ")}\``;

const OTHERS = `| check | fails where |
|---|---|
| severity | the claim is missing, unclear, overstated or understated |
| sla | a clock has breached or is likely to |
| pause | the customer answered and the ticket still waits |
| privacy | a secret or personal data stands in a text |
| gate | anything keeps the ticket from being escalated; its findings say what |`;
