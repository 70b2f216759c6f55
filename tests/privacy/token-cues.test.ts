import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AI_TOKENS } from "../../shared/privacy/ai-tokens";
import { BUSINESS_TOKENS } from "../../shared/privacy/business-tokens";
import { CLOUD_TOKENS } from "../../shared/privacy/cloud-tokens";
import { MESSAGING_TOKENS } from "../../shared/privacy/messaging-tokens";
import { OPERATIONS_TOKENS } from "../../shared/privacy/operations-tokens";
import { SOURCE_TOKENS } from "../../shared/privacy/source-tokens";

const TOKENS = [AI_TOKENS, BUSINESS_TOKENS, CLOUD_TOKENS, MESSAGING_TOKENS, OPERATIONS_TOKENS, SOURCE_TOKENS].flat();
const LOOKS_AROUND = /\(\?<?[!=](?:\[[^\]]*\]|[^()[\]])*\)|\\b/g;

/** Texts that hold what `pattern` matches, whatever stands beside it. */
function matching({ source }: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(source.replaceAll(LOOKS_AROUND, "").replaceAll(/\?<\w+>/g, "?:")));
}

describe.each(TOKENS.filter(({ cues }) => cues !== undefined))("$type", ({ cues, patterns }) => {
  test.each(Object.entries(patterns))("holds a cue in every %s", (_, pattern) => {
    fc.assert(
      fc.property(matching(pattern), (text) => {
        expect(cues).toContainEqual(expect.toSatisfy((cue: string) => text.toLowerCase().includes(cue)));
      }),
    );
  });
});
