import type { Token } from "./tokens";

/** By which words somebody speaks of themselves, in the phrases of who is affected: pronouns, and verbs that need none. */
const WORDS = new Set(
  [
    "i i'm i've i'd me my mine myself",
    "ich mir mich mein meine meinem meinen meiner meines",
    "je j' moi mon ma mes",
    "yo mi mia conmigo soy puedo consigo",
    "eu mim meu minha comigo sou posso imprimo faco envio mando",
    "io mio riesco",
    "ik mij mijn",
  ].flatMap((words) => words.split(" ")),
);
/** Japanese has no spaces: a word is several tokens. */
const JAPANESE = ["私", "自分", "わたし", "当方"];

/** Whether somebody says words of themselves. */
export function isFirstPerson(tokens: readonly Token[]): boolean {
  if (tokens.some(({ word }) => WORDS.has(word))) return true;
  const text = tokens.map(({ word }) => word).join("");
  return JAPANESE.some((word) => text.includes(word));
}
