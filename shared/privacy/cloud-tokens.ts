import { vendorToken } from "./vendor-token";

const ACCOUNT = "use and change the owner's cloud account";

/** Keys of cloud and hosting providers. */
export const CLOUD_TOKENS = [
  vendorToken({
    type: "aws-access-key",
    title: "AWS access key ID",
    allows: `${ACCOUNT} together with its secret`,
    cues: ["akia", "asia", "abia", "acca", "a3t"],
    prefixes: ["AKIA", "ASIA", "ABIA", "ACCA"],
    // AWS IAM user guide, "IAM identifiers: unique ID prefixes"; user and role IDs (AIDA, AROA) open nothing.
    patterns: { id: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "aws-bedrock-key",
    title: "Amazon Bedrock key",
    allows: ACCOUNT,
    cues: ["absk"],
    prefixes: ["ABSK"],
    // Amazon Bedrock user guide, "API keys".
    patterns: { key: /(?<![A-Za-z0-9])ABSK[A-Za-z0-9+/]{100,}={0,2}/g },
  }),
  vendorToken({
    type: "azure-storage-key",
    title: "Azure storage or service bus key",
    allows: "read and change all data of the account",
    cues: ["accountkey", "sharedaccesskey"],
    // Microsoft Learn, "Configure Azure Storage connection strings": 64 or 32 bytes in base64.
    patterns: {
      key: /(?:AccountKey|SharedAccessKey)[ \t]{0,3}[=:][ \t]{0,3}"?(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)/gi,
    },
  }),
  vendorToken({
    type: "azure-sas-token",
    title: "Azure shared access signature",
    allows: "reach the storage that it was signed for",
    cues: ["sig="],
    // Microsoft Learn, "Create a service SAS": an HMAC-SHA256 in base64, URL-encoded.
    patterns: { signature: /[?&;]sig=(?<value>[A-Za-z0-9%+/_-]{40,80}={0,2})/g },
  }),
  vendorToken({
    type: "azure-client-secret",
    title: "Azure client secret",
    allows: "sign in as the application",
    cues: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    // Microsoft Learn, "Credential formats of Microsoft Entra": the fourth to sixth characters are a digit and Q~.
    patterns: { secret: /(?<![\w~.-])[\w~.-]{3}[0-9]Q~[\w~.-]{31,34}(?![\w~-])/g },
  }),
  vendorToken({
    type: "google-api-key",
    title: "Google API key",
    allows: "call Google services on the owner's bill",
    cues: ["aiza"],
    prefixes: ["AIza"],
    // Google Cloud docs, "API keys".
    patterns: { key: /(?<![A-Za-z0-9])AIza[\w-]{35}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "google-oauth-token",
    title: "Google OAuth token or secret",
    allows: "act as the user or application",
    cues: ["gocspx-", "ya29.", "1//0"],
    prefixes: ["GOCSPX-", "ya29."],
    // Google identity docs, "Using OAuth 2.0 to access Google APIs: token size".
    patterns: {
      secret: /(?<![A-Za-z0-9])GOCSPX-[\w-]{24,40}/g,
      access: /(?<![A-Za-z0-9])ya29\.[\w-]{20,}/g,
      refresh: /(?<![A-Za-z0-9])1\/\/0[\w-]{40,}/g,
    },
  }),
  vendorToken({
    type: "alibaba-key",
    title: "Alibaba Cloud key",
    allows: ACCOUNT,
    cues: ["ltai"],
    prefixes: ["LTAI"],
    // Alibaba Cloud docs, "AccessKey pair".
    patterns: { id: /(?<![A-Za-z0-9])LTAI(?=[A-Za-z]{0,19}[0-9])[A-Za-z0-9]{12,20}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "tencent-key",
    title: "Tencent Cloud key",
    allows: ACCOUNT,
    cues: ["akid"],
    prefixes: ["AKID"],
    // Tencent Cloud docs, "API key pair".
    patterns: { id: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "digitalocean-token",
    title: "DigitalOcean token",
    allows: ACCOUNT,
    cues: ["dop_v1_", "doo_v1_", "dor_v1_"],
    prefixes: ["dop_v1_", "doo_v1_", "dor_v1_"],
    // DigitalOcean docs, "Personal access tokens".
    patterns: { token: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{64}/g },
  }),
  vendorToken({
    type: "softlayer-key",
    title: "IBM SoftLayer key",
    allows: ACCOUNT,
    cues: ["api.softlayer.com"],
    // IBM Cloud docs, "SoftLayer API: SOAP endpoint with key".
    patterns: { soap: /api\.softlayer\.com\/soap\/v3(?:\.1)?\/(?<value>[a-z0-9]{64})(?![A-Za-z0-9])/gi },
  }),
  vendorToken({
    type: "cloudflare-token",
    title: "Cloudflare token",
    allows: "change DNS and traffic rules",
    cues: ["cfat_", "cfut_", "cfk_", "v1.0-"],
    prefixes: ["cfat_", "cfut_", "cfk_"],
    // Cloudflare docs, "API token formats", "Origin CA keys".
    patterns: {
      token: /(?<![A-Za-z0-9])cf(?:at|ut|k)_[A-Za-z0-9]{40,48}[a-f0-9]{8}(?![A-Za-z0-9])/g,
      originKey: /(?<![A-Za-z0-9])v1\.0-[a-f0-9]{24}-[a-f0-9]{140,150}/g,
    },
  }),
  vendorToken({
    type: "heroku-key",
    title: "Heroku key",
    allows: ACCOUNT,
    cues: ["hrku-"],
    prefixes: ["HRKU-"],
    // Heroku changelog, "Prefixed API tokens".
    patterns: { key: /(?<![A-Za-z0-9])HRKU-[\w-]{36,70}/g },
  }),
  vendorToken({
    type: "fly-token",
    title: "Fly.io token",
    allows: ACCOUNT,
    cues: ["flyv1", "fo1_"],
    prefixes: ["FlyV1 ", "fo1_"],
    // Fly.io docs, "Access tokens".
    patterns: {
      macaroon: /(?<![A-Za-z0-9])FlyV1 fm[12][a-z]?_[\w+/=-]{60,}/g,
      older: /(?<![\w-])fo1_[\w-]{43}(?![\w-])/g,
    },
  }),
  vendorToken({
    type: "vercel-token",
    title: "Vercel token",
    allows: "deploy and read environment variables",
    cues: ["vcp_", "vci_", "vca_", "vcr_", "vck_", "vcc_"],
    prefixes: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
    // Vercel changelog, "New token formats and secret scanning".
    patterns: { token: /(?<![A-Za-z0-9])vc[aciprk]_[A-Za-z0-9]{24,80}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "netlify-token",
    title: "Netlify token",
    allows: "deploy and read environment variables",
    cues: ["nfp_", "nfo_", "nfc_", "nfu_"],
    prefixes: ["nfp_"],
    // Netlify changelog, "Token prefixes".
    patterns: { token: /(?<![A-Za-z0-9])nf[pocu]_[A-Za-z0-9]{36,40}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "database-service-token",
    title: "Hosted database token",
    allows: "read and change the databases of the account",
    cues: ["pscale_", "sb_secret_", "sbp_", "napi_", "mdb_sa_sk_"],
    prefixes: ["pscale_tkn_", "pscale_pw_", "pscale_oauth_", "sb_secret_", "sbp_", "napi_", "mdb_sa_sk_"],
    // PlanetScale, Supabase, Neon and MongoDB Atlas docs on service tokens and API keys.
    patterns: {
      planetscale: /(?<![A-Za-z0-9])pscale_(?:tkn|pw|oauth)_[\w.=-]{32,70}/g,
      supabase: /(?<![A-Za-z0-9])(?:sb_secret_[\w-]{24,50}|sbp_(?:v0_)?[a-f0-9]{40})/g,
      neon: /(?<![A-Za-z0-9])napi_[a-z0-9]{60,70}/g,
      atlas: /(?<![A-Za-z0-9])mdb_sa_sk_[\w-]{36,60}/g,
    },
  }),
];
