import type { Range } from "../types";
import { rangesOf, type SensitiveType } from "./detector";
import { isPlaceholder } from "./placeholder";

// RFC 3986 §3.2.1: userinfo stands before the last @ of the authority. Hosts stay readable: they are evidence.
const USERINFO = /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,29}):\/\/([^\s/?#"'<>`\\]{1,300})@(?=[^\s@]|$)/g;
// Oracle "JDBC thin-style": user/password before the @.
const ORACLE = /\bjdbc:oracle:(?:thin|oci8?):([^\s/@"']{1,64}\/[^\s/@"']{1,64})(?=@)/gi;
const DATABASES =
  /^(?:jdbc|mongodb|mysql|mysqlx|mariadb|postgres|postgresql|pg|psql|redis|rediss|amqp|amqps|mssql|sqlserver|oracle|db2|clickhouse|cassandra|cockroachdb|couchbase|couchdb|neo4j|bolt|nats|kafka|ldaps?|smtps?|imaps?|snowflake|redshift|hive2?|presto|trino|influxdb|memcached|sqlalchemy|edgedb|libsql)(?:\+|$)/i;
const VARIABLE = /\$\{|\$\(|\{\{|<%|^\$|%\(|^<|^\{/;

function credentials(body: string, database: boolean): readonly Range[] {
  const found: Range[] = [];
  for (const match of body.matchAll(USERINFO)) {
    const [whole, scheme = "", userinfo = ""] = match;
    const colon = userinfo.indexOf(":");
    if (colon < 0 || DATABASES.test(scheme) !== database) continue;
    const password = userinfo.slice(colon + 1);
    if (!isPassword(userinfo.slice(0, colon), password)) continue;
    const start = match.index + whole.length - 1 - userinfo.length;
    found.push({ start, end: start + userinfo.length });
  }
  return found;
}

/** A sample's password says so by being a variable, one character over and over, or the words of documentation. */
function isPassword(user: string, password: string): boolean {
  if (password === "" || VARIABLE.test(password) || VARIABLE.test(user)) return false;
  if (/^[0-9]{1,5}$/.test(password)) return false;
  return password.length <= 10 && /^[a-z]+$/i.test(password) ? !/^(.)\1+$/.test(password) : !isPlaceholder(password);
}

const WHY = "Whoever reads the address can sign in with the name and password in it.";

export const connectionString: SensitiveType = {
  type: "connection-string",
  class: "secret",
  title: "Connection string with password",
  why: WHY,
  cues: ["://", "jdbc:oracle"],
  patterns: { USERINFO, ORACLE, DATABASES, VARIABLE },
  find: (body) => [...credentials(body, true), ...rangesOf(body, ORACLE)],
};

export const basicAuthUrl: SensitiveType = {
  type: "basic-auth-url",
  class: "secret",
  title: "Name and password in an address",
  why: WHY,
  cues: ["://"],
  patterns: { USERINFO },
  find: (body) => credentials(body, false),
};
