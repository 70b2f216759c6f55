import { AI_TOKENS } from "./ai-tokens";
import { BUSINESS_TOKENS } from "./business-tokens";
import { CLOUD_TOKENS } from "./cloud-tokens";
import type { SensitiveClass, SensitiveType } from "./detector";
import { DOCUMENTS } from "./documents";
import { emailAddress } from "./email-address";
import { bearerToken, jsonWebToken, sessionCookie } from "./header-secrets";
import { iban } from "./iban";
import { AMERICAN_IDS } from "./ids-americas";
import { ASIAN_IDS } from "./ids-asia";
import { EUROPEAN_IDS } from "./ids-europe";
import { ipAddress } from "./ip-address";
import { MESSAGING_TOKENS } from "./messaging-tokens";
import { NAMED_SECRETS } from "./named-secrets";
import { OPERATIONS_TOKENS } from "./operations-tokens";
import { paymentCard } from "./payment-card";
import { phoneNumber } from "./phone-number";
import { privateKey } from "./private-key";
import { SOURCE_TOKENS } from "./source-tokens";
import { streetAddress } from "./street-address";
import { basicAuthUrl, connectionString } from "./url-credentials";

/** All types, the more telling first: of two that cover the same range, the first names it. */
export const SENSITIVE_TYPES: readonly SensitiveType[] = [
  privateKey,
  ...SOURCE_TOKENS,
  ...CLOUD_TOKENS,
  ...AI_TOKENS,
  ...MESSAGING_TOKENS,
  ...BUSINESS_TOKENS,
  ...OPERATIONS_TOKENS,
  bearerToken,
  jsonWebToken,
  sessionCookie,
  connectionString,
  basicAuthUrl,
  ...NAMED_SECRETS,
  paymentCard,
  iban,
  ...AMERICAN_IDS,
  ...EUROPEAN_IDS,
  ...ASIAN_IDS,
  ...DOCUMENTS,
  emailAddress,
  phoneNumber,
  ipAddress,
  streetAddress,
];

/** Every type's name and class, for whoever checks the names in a policy. */
export const SENSITIVE_CLASSES: ReadonlyMap<string, SensitiveClass> = new Map(
  SENSITIVE_TYPES.map(({ type, class: kind }) => [type, kind]),
);
