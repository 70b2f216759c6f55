import type { Range } from "../types";
import { rangesOf, type SensitiveType } from "./detector";
import { isPlaceholder } from "./placeholder";

// RFC 3986 §3.2.1: userinfo stands before the last @ of the authority. Hosts stay readable: they are evidence.
const USERINFO = /:\/\/[^\s/?#"'<>`\\]{1,300}@(?=[^\s@]|$)/y;
const SCHEME = /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,29}$/;
// Oracle "JDBC thin-style": user/password before the @.
const ORACLE = /\bjdbc:oracle:(?:thin|oci8?):(?<value>[^\s/@"']{1,64}\/[^\s/@"']{1,64})(?=@)/gi;
const DATABASES =
  /^(?:jdbc|mongodb|mysql|mysqlx|mariadb|postgres|postgresql|pg|psql|redis|rediss|amqp|amqps|mssql|sqlserver|oracle|db2|clickhouse|cassandra|cockroachdb|couchbase|couchdb|neo4j|bolt|nats|kafka|ldaps?|smtps?|imaps?|snowflake|redshift|hive2?|presto|trino|influxdb|memcached|sqlalchemy|edgedb|libsql)(?:\+|$)/i;
/** Names that servers are delivered with, which open nothing that is not open already. */
const COMMON = new Set(["guest", "user", "test", "postgres", "mongodb", "mysql", "root", "admin", "anonymous"]);
const VARIABLE = /\$\{|\$\(|\{\{|<%|^\$|%\(|^<|^\{/;

function credentials(body: string, database: boolean): readonly Range[] {
  const found: Range[] = [];
  for (let at = body.indexOf("://"); at >= 0; at = body.indexOf("://", at + 3)) {
    USERINFO.lastIndex = at;
    if (!USERINFO.test(body)) continue;
    const scheme = SCHEME.exec(body.slice(Math.max(0, at - 32), at))?.[0];
    if (scheme === undefined || DATABASES.test(scheme) !== database) continue;
    const range = { start: at + 3, end: USERINFO.lastIndex - 1 };
    const userinfo = body.slice(range.start, range.end);
    const colon = userinfo.indexOf(":");
    if (colon >= 0 && isPassword(scheme, userinfo.slice(0, colon), userinfo.slice(colon + 1))) found.push(range);
  }
  return found;
}

/** A sample's password says so: a variable, a port, the name once more, one character over and over. */
function isPassword(scheme: string, user: string, password: string): boolean {
  if (password.length < 3 || VARIABLE.test(password) || VARIABLE.test(user)) return false;
  if (/^[0-9]{1,5}(?:$|[,;\])])/.test(password) || /[,;[\]{}]/.test(user)) return false;
  if (user === password && (scheme.startsWith(user) || COMMON.has(user))) return false;
  return password.length <= 10 && /^[a-z]+$/i.test(password) ? !/^(.)\1+$/.test(password) : !isPlaceholder(password);
}

const WHY = "Whoever reads the address can sign in with the name and password in it.";

export const connectionString: SensitiveType = {
  type: "connection-string",
  class: "secret",
  title: "Connection string with password",
  why: WHY,
  cues: ["://", "jdbc:oracle"],
  patterns: { USERINFO, SCHEME, ORACLE, DATABASES, VARIABLE },
  find: (body) => [...credentials(body, true), ...rangesOf(body, ORACLE)],
};

export const basicAuthUrl: SensitiveType = {
  type: "basic-auth-url",
  class: "secret",
  title: "Name and password in an address",
  why: WHY,
  cues: ["://"],
  patterns: { USERINFO, SCHEME },
  find: (body) => credentials(body, false),
};
