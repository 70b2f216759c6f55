import { vendorToken } from "./vendor-token";

const PAY = "move money or read customers' payment data";
const READ = "read and change the workspace";

/** Tokens of payment, shop and workplace services. */
export const BUSINESS_TOKENS = [
  vendorToken({
    type: "stripe-key",
    title: "Stripe key",
    allows: PAY,
    cues: ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"],
    prefixes: ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"],
    // Stripe docs, "API keys", "Webhook signatures"; pk_ keys are made to be public.
    patterns: {
      key: /(?<![A-Za-z0-9])[sr]k_(?:live|test)_[A-Za-z0-9]{20,250}/g,
      webhook: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,80}={0,2}/g,
    },
  }),
  vendorToken({
    type: "square-token",
    title: "Square token",
    allows: PAY,
    cues: ["sq0", "eaaa"],
    prefixes: ["sq0atp-", "sq0csp-", "sq0idp-", "EAAA"],
    // Square developer docs, "Access tokens and other credentials".
    patterns: {
      prefixed: /(?<![A-Za-z0-9])sq0[a-z]{3}-[\w-]{22,43}/g,
      access: /(?<![A-Za-z0-9])EAAA[\w-]{60}(?![\w-])/g,
    },
  }),
  vendorToken({
    type: "payment-provider-key",
    title: "Payment provider key",
    allows: PAY,
    cues: ["access_token$", "rzp_live_", "rzp_test_", "flwseck", "shippo_", "eztk", "ezak", "access-"],
    prefixes: ["rzp_live_", "rzp_test_", "FLWSECK", "shippo_live_", "shippo_test_"],
    patterns: {
      // Braintree docs, "PayPal access token".
      braintree: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/g,
      // Razorpay docs, "API keys".
      razorpay: /(?<![A-Za-z0-9])rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9])/g,
      // Flutterwave docs, "API keys".
      flutterwave: /(?<![A-Za-z0-9])FLWSECK(?:_TEST)?-[a-zA-Z0-9]{12,40}(?:-X)?/g,
      // Shippo docs, "Authentication".
      shippo: /(?<![A-Za-z0-9])shippo_(?:live|test)_[a-f0-9]{40}/g,
      // EasyPost docs, "API keys".
      easypost: /(?<![A-Za-z0-9])EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])/g,
      // Plaid docs, "Access tokens".
      plaid: /(?<![\w-])access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f-]{27}/g,
    },
  }),
  vendorToken({
    type: "shopify-token",
    title: "Shopify token",
    allows: "read and change the shop",
    cues: ["shpat_", "shpca_", "shppa_", "shpss_", "shpua_", "shptka_", "shpit_", "shpka_"],
    prefixes: ["shpat_", "shpca_", "shppa_", "shpss_", "shpua_", "shptka_"],
    // Shopify dev changelog, "App secret key length has increased", "Access token formats".
    patterns: { token: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss|ua|tka|it|ka)_[A-Za-z0-9]{32,}/g },
  }),
  vendorToken({
    type: "1password-token",
    title: "1Password token or secret key",
    allows: "open the vaults that it was made for",
    cues: ["ops_eyj", "a3-"],
    prefixes: ["ops_", "A3-"],
    // 1Password developer docs, "Service accounts"; support, "About your Secret Key".
    patterns: {
      serviceAccount: /(?<![A-Za-z0-9])ops_eyJ[\w-]{100,}={0,2}/g,
      secretKey: /(?<![\w-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![\w-])/g,
    },
  }),
  vendorToken({
    type: "atlassian-token",
    title: "Atlassian API token",
    allows: "act as the user in Jira and Confluence",
    cues: ["atatt3"],
    prefixes: ["ATATT3"],
    // Atlassian support, "Manage API tokens".
    patterns: { token: /(?<![A-Za-z0-9])ATATT3[\w=-]{60,}/g },
  }),
  vendorToken({
    type: "linear-token",
    title: "Linear token",
    allows: READ,
    cues: ["lin_api_", "lin_oauth_", "lin_wh_"],
    prefixes: ["lin_api_", "lin_oauth_", "lin_wh_"],
    // Linear developer docs, "API keys", "OAuth".
    patterns: { token: /(?<![A-Za-z0-9])lin_(?:api|oauth|wh)_[A-Za-z0-9]{32,80}/g },
  }),
  vendorToken({
    type: "notion-token",
    title: "Notion token",
    allows: READ,
    cues: ["ntn_", "secret_"],
    prefixes: ["ntn_", "secret_"],
    // Notion developer docs, "Authorization"; changelog on the ntn_ prefix.
    patterns: {
      today: /(?<![A-Za-z0-9])ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/g,
      older: /(?<![A-Za-z0-9_])secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])/g,
    },
  }),
  vendorToken({
    type: "figma-token",
    title: "Figma token",
    allows: READ,
    cues: ["figd_", "figo_", "figu_", "figor_"],
    prefixes: ["figd_", "figo_", "figu_", "figor_"],
    // Figma developer docs, "Personal access tokens".
    patterns: { token: /(?<![A-Za-z0-9])fig(?:d|o|u|or)_[\w-]{38,100}/g },
  }),
  vendorToken({
    type: "dropbox-token",
    title: "Dropbox token",
    allows: "read and change files",
    cues: ["sl."],
    prefixes: ["sl."],
    // Dropbox developer docs, "OAuth guide: short-lived tokens".
    patterns: { token: /(?<![\w.])sl\.(?:u\.)?[\w-]{130,}/g },
  }),
  vendorToken({
    type: "facebook-token",
    title: "Facebook token",
    allows: "act as the user or page",
    cues: ["eaa"],
    // Meta for developers, "Access tokens".
    patterns: { token: /(?<![A-Za-z0-9])EAA[A-Z0-9](?=[A-Za-z]{0,80}[0-9])[A-Za-z0-9]{90,400}(?![\w-])/g },
  }),
  vendorToken({
    type: "workspace-token",
    title: "Workspace token",
    allows: READ,
    cues: ["pat-", "tfp_", "cfpat-", "sk.eyj", "pat", "aaaaaaaaaaaaaaaaaaaa", "fio-u-", "rdme_", "00d"],
    patterns: {
      // HubSpot docs, "Private apps".
      hubspot: /(?<![\w-])pat-[a-z]{2}[0-9]-[0-9a-f]{8}-[0-9a-f-]{27}/g,
      // Airtable docs, "Personal access tokens".
      airtable: /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/g,
      // Typeform docs, "Personal access token".
      typeform: /(?<![A-Za-z0-9])tfp_[\w-]{40,70}/g,
      // Contentful docs, "Personal access tokens".
      contentful: /(?<![A-Za-z0-9])CFPAT-[\w-]{43}/g,
      // Mapbox docs, "Access tokens": pk tokens are public, sk tokens are not.
      mapbox: /(?<![A-Za-z0-9])sk\.eyJ[\w-]{20,200}\.[\w-]{20,40}/g,
      // X developer docs, "App-only bearer token".
      x: /(?<![A-Za-z0-9])A{20,24}[A-Za-z0-9%]{60,110}(?![A-Za-z0-9%])/g,
      // Salesforce docs, "Session ID": the organisation's ID and a bang.
      salesforce: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12,15}![\w.]{60,200}/g,
    },
  }),
];
