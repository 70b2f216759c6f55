import { vendorToken } from "./vendor-token";

const REPOSITORIES = "read and change source code and build pipelines";
const PACKAGES = "publish or download packages in the owner's name";

/** Tokens of source hosting and package registries. */
export const SOURCE_TOKENS = [
  vendorToken({
    type: "github-token",
    title: "GitHub token",
    allows: REPOSITORIES,
    cues: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
    prefixes: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
    patterns: {
      // GitHub docs, "About authentication to GitHub: token formats".
      classic: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/g,
      fineGrained: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,80}/g,
      // GitHub changelog: installation tokens that carry a signed payload.
      installation: /(?<![A-Za-z0-9])ghs_[0-9]{1,12}_eyJ[\w-]{10,500}\.[\w-]{10,2000}\.[\w-]{10,2000}/g,
    },
  }),
  vendorToken({
    type: "gitlab-token",
    title: "GitLab token",
    allows: REPOSITORIES,
    cues: [
      "glpat-",
      "gldt-",
      "glrt-",
      "glrtr-",
      "glcbt-",
      "glsoat-",
      "glft-",
      "glffct-",
      "glimt-",
      "glptt-",
      "glagent-",
      "gloas-",
      "glwt-",
      "gr1348941",
    ],
    prefixes: ["glpat-", "gldt-", "glrt-", "glcbt-", "glsoat-", "glft-", "glffct-", "glimt-", "glptt-", "glagent-"],
    patterns: {
      // GitLab docs, "Token overview: token prefixes"; routable tokens add two dotted parts.
      prefixed: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|rtr|cbt|soat|ft|ffct|wt)-[\w-]{20,}(?:\.[0-9a-z]{2}\.[0-9a-z]{7,12})?/g,
      incomingMail: /(?<![A-Za-z0-9])glimt-[\w-]{25,}/g,
      trigger: /(?<![A-Za-z0-9])glptt-[\w-]{40,}/g,
      agent: /(?<![A-Za-z0-9])glagent-[\w-]{50,}/g,
      application: /(?<![A-Za-z0-9])gloas-[\w-]{64,}/g,
      runner: /(?<![A-Za-z0-9])GR1348941[\w-]{20,}/g,
    },
  }),
  vendorToken({
    type: "bitbucket-token",
    title: "Bitbucket token",
    allows: REPOSITORIES,
    cues: ["atctt3", "atbb"],
    prefixes: ["ATCTT3", "ATBB"],
    // Atlassian support, "Access tokens" and "App passwords".
    patterns: {
      access: /(?<![A-Za-z0-9])ATCTT3[\w=-]{60,}/g,
      app: /(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{28,40}(?![A-Za-z0-9])/g,
    },
  }),
  vendorToken({
    type: "sourcegraph-token",
    title: "Sourcegraph token",
    allows: REPOSITORIES,
    cues: ["sgp_"],
    prefixes: ["sgp_"],
    // Sourcegraph docs, "Access tokens".
    patterns: { token: /(?<![A-Za-z0-9])sgp_(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "npm-token",
    title: "npm token",
    allows: PACKAGES,
    cues: ["npm_", "_auth", "_password", ":x-oauth-basic"],
    prefixes: ["npm_"],
    patterns: {
      // GitHub blog, "Behind GitHub's new authentication token formats" (npm shares it).
      prefixed: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36,}/g,
      // npm docs, ".npmrc: auth related configuration".
      npmrc: /(?<![A-Za-z0-9])_(?:authToken|auth|password)[ \t]{0,3}=[ \t]{0,3}"?(?<value>[^\s"'${}]{6,})/g,
      // GitHub docs, "Authenticating with OAuth over basic auth".
      oauthBasic: /\b[0-9a-f]{36,40}:x-oauth-basic(?=@)/g,
    },
  }),
  vendorToken({
    type: "pypi-token",
    title: "PyPI token",
    allows: PACKAGES,
    cues: ["pypi-age"],
    prefixes: ["pypi-"],
    // PyPI help, "API tokens": a macaroon whose first caveat names the host, in base64.
    patterns: { token: /(?<![A-Za-z0-9])pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[\w-]{70,}/g },
  }),
  vendorToken({
    type: "rubygems-key",
    title: "RubyGems key",
    allows: PACKAGES,
    cues: ["rubygems_"],
    prefixes: ["rubygems_"],
    // RubyGems guides, "API key scopes".
    patterns: { key: /(?<![A-Za-z0-9])rubygems_[a-f0-9]{48}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "nuget-key",
    title: "NuGet key",
    allows: PACKAGES,
    cues: ["oy2"],
    // NuGet docs, "Scoped API keys".
    patterns: { key: /(?<![A-Za-z0-9])oy2[a-z0-9]{43}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "clojars-token",
    title: "Clojars token",
    allows: PACKAGES,
    cues: ["clojars_"],
    prefixes: ["CLOJARS_"],
    // Clojars wiki, "Deploy tokens".
    patterns: { token: /(?<![A-Za-z0-9])CLOJARS_[a-z0-9]{60}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "crates-token",
    title: "crates.io token",
    allows: PACKAGES,
    cues: ["cio"],
    // crates.io source announcement of prefixed tokens: "cio" and 32 letters or digits.
    patterns: { token: /(?<![A-Za-z0-9])cio(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "docker-token",
    title: "Docker token",
    allows: PACKAGES,
    cues: ["dckr_"],
    prefixes: ["dckr_pat_", "dckr_oat_"],
    // Docker docs, "Personal access tokens", "Organization access tokens".
    patterns: { token: /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[\w-]{24,}/g },
  }),
  vendorToken({
    type: "artifactory-token",
    title: "Artifactory token",
    allows: PACKAGES,
    cues: [
      "akc",
      "ap0",
      "ap1",
      "ap2",
      "ap3",
      "ap4",
      "ap5",
      "ap6",
      "ap7",
      "ap8",
      "ap9",
      "apa",
      "apb",
      "apc",
      "apd",
      "ape",
      "apf",
    ],
    patterns: {
      // JFrog docs, "Artifactory REST API: authentication": API keys start AKC, encrypted passwords AP and a hex digit.
      key: /(?<![\w/.-])AKC(?=[A-Z]{0,80}[a-z0-9])[A-Za-z0-9]{10,200}(?![\w/.-])/g,
      numbered: /(?<![\w/.-])AP[0-9][A-Za-z0-9]{10,200}(?![\w/.-])/g,
      lettered: /(?<![\w/.-])AP[A-F](?:(?=[A-Za-z]{0,80}[0-9])[A-Za-z0-9]{10,200}|[a-z]{10,200})(?![\w/.-])/g,
    },
  }),
];
