import { BARRIER } from "./mask";

const TEMPLATE =
  /^(?:\$\{[^}]*\}|\$\([^)]*\)|\{\{.*\}\}|\{[\w.-]*\}|<[^<>]*>|<%.*%>|\[[^\]]*\]|%[\w()]+%?[sd]?|%\(\w+\)s|\$[A-Za-z_]\w*|#\{.*\}|@@?\w+@@?|__\w+__|:\w+)$/;
const FILLING = /^(.)\1*$/;
const SYMBOLS = /^[*•●.xX_\-#?…]+$/;
const MADE_UP =
  /^(?:your|my|the|some|any|an?)[-_ .]|(?:^|[-_ .])(?:here|goes|placeholder|redacted|masked|hidden|removed|omitted|sanitized|filtered|insert|replace|change[-_ ]?me|change[-_ ]?it|todo|example|dummy|sample|undefined)(?:[-_ .]|$)|^your[A-Z]|^\*{2,}|\.{3}$|…$/i;
// Type names, literals and states, in the languages of configuration files.
const WORDS = new Set(
  (
    "null nil none undefined nan true false yes no on off ok string str text varchar char int integer number boolean bool object array " +
    "any optional required missing empty blank invalid incorrect wrong expired reset forgotten changed unknown failed failure error " +
    "enabled disabled default hidden secret password passwd token key value var env environment config file prompt login user username " +
    "admin basic bearer digest kerberos ldap plain md5 sha1 sha256 bcrypt private public input field this self new not and the is was " +
    "are to for in of it that same correct valid required, protected encrypted stored set unset needed provided used accepted rejected " +
    "xxx abc foo bar baz test testing example sample dummy changeme changeit"
  ).split(" "),
);

/** Whether a value only stands where a secret would: a variable, a mask, a type, a word of documentation. */
export function isPlaceholder(value: string): boolean {
  return (
    value.includes(BARRIER) ||
    TEMPLATE.test(value) ||
    FILLING.test(value) ||
    SYMBOLS.test(value) ||
    (value.length < 80 && MADE_UP.test(value)) ||
    WORDS.has(value.toLowerCase())
  );
}
