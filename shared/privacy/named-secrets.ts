import type { Range } from "../types";
import { type Assignment, nameAround, readAssignment } from "./assignment";
import { rangesOf, type SensitiveType } from "./detector";
import { isPlaceholder } from "./placeholder";

// Names under which configuration, code, forms and letters carry secrets; a name alone is nothing, see isSecretValue.
const PASSWORD =
  /pass?wor[dt]|passwd|pass[-_ ]?phrase|passcode|pwd|pswd|kennwort|contrase(?:ñ|n)a|clave(?![a-z])|mot de passe|(?<![a-z])mdp(?![a-z])|senha|wachtwoord|l(?:ö|o)senord|has(?:ł|l)o(?![a-z])|пароль|parola(?![a-z])|salasana|adgangskode|passord|(?:ş|s)ifre|heslo(?![a-z])|jelsz(?:ó|o)|パスワード|密码|密碼|비밀번호/gi;
const KEY =
  /api[-_. ]?key|(?:access|auth|account|storage|secret|private|signing|encryption|encrypt|decryption|master|service|subscription|shared|client|consumer|app|application|deploy|function|admin|ingest|write|webhook|hmac|ibm|softlayer|bx|platform|sl|cloudant|cl|cloud|iam|cos|dd|datadog|license|host|storage[-_ ]?account)[-_. ]?key(?!s?[a-z]{2})/gi;
// No matter of case alone: a capital begins the next word of dbPass or secretKey, a small letter goes on in passing.
const PASS =
  /(?<![A-Za-z])(?:db|my|user|admin|root|pg|mysql|smtp|ftp|ldap|http|key|store|login|app|sys|auth)?pass(?![a-z])|Pass(?![a-z])|(?<![A-Za-z])(?:pw|PW)(?![A-Za-z])|(?<=[A-Z_])PASS(?![A-Za-z])/g;
const SECRET =
  /(?:[sS]ecret|SECRET|[cC]redentials?|CREDENTIALS?|(?<![a-z])[cC]reds?)(?![a-z])|secret_?key|(?<![A-Z])CREDS?(?![A-Z])/g;
const TOKEN = /(?:[tT]oken|TOKEN)(?![a-z])|(?<![A-Za-z])(?:jwt|JWT)(?![a-z])/g;
// A name of what surrounds a secret: where it lies, how long it may be, what it is called.
const AROUND =
  /(?:file|path|dir|folder|url|uri|link|endpoint|type|kind|name|names|len|length|size|count|limit|min|max|policy|hint|field|input|label|placeholder|text|reset|expir\w{0,6}|ttl|age|timeout|status|state|required|enabled|disabled|changed|manager|provider|service|server|store|class|encoder|hash|hashed|algorithm|format|prompt|regex|pattern|ref|arn|alias|version|index|error|exception|message|id|ids|count|usage|rate|source|factory|handler|filter|command|script|column|prefix|suffix|position|offset|kind|stream|list|map|cache)(?![a-z])/i;
const PASSING =
  /(?:csrf|xsrf|next|page|continuation|cancel(?:l?ation)?|sync|unexpected|public|syntax|lexer|parser|current|last|first|previous|request|trace|correlation|delegation|block|device|registration|invalid|max|min|num|no|any|this|that|illegal|expected|expecting|start|end|stop|single|each|every|pass|second|test)[-_. ]{0,2}$/i;
const DIGIT = /[0-9]/;
const LETTER = /\p{L}/u;
const SPECIAL = /[^\p{L}\p{N}\s.,:;()[\]{}"'/\\_-]/u;
const PLAIN_WORDS = /^\p{L}+(?:[-_ .:/]\p{L}+)*$/u;
const CODE =
  /\(|\)$|\[|^\w+\{|@[0-9a-f]{4,8}$|^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+(?:$|\/)|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^\$|^(?:\/|\.\/|[a-z]+:\/\/)|^[<{[]|=>|^%/;
const NUMBER_OR_DATE = /^[+-]?[0-9][0-9.,:/-]*$/;
// curl(1) -u, and the manuals of sshpass.
const COMMAND_LINE =
  /(?<=\s)(?:(?:-u|--user)[ =]["']?[^\s:"'/=-][^\s:"'/=]{0,63}:|-p[ ]?["'])(?<value>[^\s"'/]{3,100})/g;
const PASSWORD_CUES =
  "pass _pw -pw pw: pw= --user pwd pswd kennwort contrase clave mdp senha wachtwoord senord hasł haslo паро parola salasana adgangskode ifre heslo jelsz パスワード 密码: 密码： 密码是 密碼: 密碼： 비밀번호".split(
    " ",
  );
const AWS_KEY = /aws[\w. -]{0,20}?(?:key|secret)/gi;
const HEX = /^[0-9a-f]+$/i;
const AWS_SECRET = /^[A-Za-z0-9/+=]{40}$/;

type Accept = (value: string, found: Assignment) => boolean;

function named(body: string, names: RegExp, accept: Accept): readonly Range[] {
  const found: Range[] = [];
  let seen = 0;
  for (const { index, 0: core } of body.matchAll(names)) {
    if (index < seen) continue;
    const name = nameAround(body, index, index + core.length);
    seen = name.end;
    if (AROUND.test(body.slice(index + core.length, name.end))) continue;
    const value = readAssignment(body, name);
    if (value === null || value.start < (found.at(-1)?.end ?? 0)) continue;
    if (!accept(body.slice(value.start, value.end), value)) continue;
    found.push({ start: value.start, end: value.end });
    seen = Math.max(seen, value.end);
  }
  return found;
}

/** A password may be anything that a person types, but not a state, a variable or a sentence. */
function isPassword(value: string, { quoted, form }: Assignment): boolean {
  if (value.length < 4 || value.length > 200 || isPlaceholder(value)) return false;
  const mixed = (DIGIT.test(value) || SPECIAL.test(value)) && (LETTER.test(value) || form !== "prose");
  if (quoted)
    return mixed ? value.split(" ").length < 4 : value.length >= 5 && !/[\s:]/.test(value) && !isPlaceholderWord(value);
  if (CODE.test(value) || /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value)) return false;
  if (NUMBER_OR_DATE.test(value)) return form === "tight" || (form === "label" && value.length >= 4);
  if (mixed) return form !== "prose" || value.length >= 5;
  return (form === "tight" || form === "label") && value.length >= 5 && !isPlaceholderWord(value);
}

/** `password: "Password"` labels a field. */
function isPlaceholderWord(value: string): boolean {
  return value.search(PASSWORD) === 0 || (value.search(PASSWORD) > 0 && PLAIN_WORDS.test(value));
}

/** A generated secret: long, without spaces, not words, not a place, not a number. */
function isGenerated(value: string, { quoted, form }: Assignment): boolean {
  if (value.length < 8 || /\s/.test(value) || isPlaceholder(value) || PLAIN_WORDS.test(value)) return false;
  if (!quoted && CODE.test(value)) return false;
  if (/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\/|\.\/|[A-Za-z]:\\)/.test(value) || NUMBER_OR_DATE.test(value)) return false;
  if (!LETTER.test(value) || !(DIGIT.test(value) || SPECIAL.test(value)))
    return value.length >= 20 && LETTER.test(value);
  return form !== "prose" || value.length >= 12;
}

const OPENS = "Whoever holds it can act as the account or application that it belongs to.";

/** Secrets that only their names tell; the value's form alone would be an ID or a digest. */
export const NAMED_SECRETS: readonly SensitiveType[] = [
  {
    type: "aws-secret-key",
    class: "secret",
    title: "AWS secret key",
    why: "Whoever holds it, with its ID, can use and change the owner's cloud account.",
    nearby: ["secret", "aws"],
    // AWS IAM user guide, "Manage access keys": 40 characters of base64.
    patterns: { SECRET, AWS_KEY, AWS_SECRET },
    find: (body) => [
      ...named(body, SECRET, (value) => AWS_SECRET.test(value) && !HEX.test(value)),
      ...named(body, AWS_KEY, (value) => AWS_SECRET.test(value) && !HEX.test(value)),
    ],
  },
  {
    type: "password",
    class: "secret",
    title: "Password",
    why: "Whoever reads it can sign in as its owner.",
    nearby: [...PASSWORD_CUES, " pw", " -u ", " -p "],
    patterns: { PASSWORD, PASS, COMMAND_LINE, AROUND, SPECIAL, PLAIN_WORDS, CODE, NUMBER_OR_DATE },
    find: (body) => [
      ...named(body, PASSWORD, isPassword),
      ...named(body, PASS, isPassword),
      ...rangesOf(
        body,
        COMMAND_LINE,
        (value) =>
          value.length > 4 && (DIGIT.test(value) || SPECIAL.test(value)) && LETTER.test(value) && !isPlaceholder(value),
      ),
    ],
  },
  {
    type: "api-key",
    class: "secret",
    title: "API key",
    why: OPENS,
    nearby: ["key"],
    patterns: { KEY },
    find: (body) => named(body, KEY, isGenerated),
  },
  {
    type: "client-secret",
    class: "secret",
    title: "Secret",
    why: OPENS,
    nearby: ["secret", "cred"],
    patterns: { SECRET },
    find: (body) => named(body, SECRET, isGenerated),
  },
  {
    type: "access-token",
    class: "secret",
    title: "Access token",
    why: OPENS,
    nearby: ["token", "jwt"],
    patterns: { TOKEN, PASSING },
    find: (body) =>
      named(body, TOKEN, (value, found) => {
        const before = body.slice(Math.max(0, found.name.start - 30), found.name.start);
        const name = body.slice(found.name.start, found.name.end);
        if (PASSING.test(before) || PASSING.test(name.slice(0, Math.max(0, name.search(TOKEN))))) return false;
        return (
          isGenerated(value, found) && (found.quoted ? value.length >= 10 : value.length >= 12 && DIGIT.test(value))
        );
      }),
  },
];
