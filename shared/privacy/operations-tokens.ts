import { vendorToken } from "./vendor-token";

const OBSERVE = "read monitoring data and change alerts";
const SECRETS = "read stored secrets";
const DEPLOY = "change infrastructure and run builds";

/** Tokens of monitoring, build and infrastructure services. */
export const OPERATIONS_TOKENS = [
  vendorToken({
    type: "grafana-token",
    title: "Grafana token",
    allows: OBSERVE,
    cues: ["glsa_", "glc_", "eyjrijoi"],
    prefixes: ["glsa_", "glc_"],
    // Grafana docs, "Service account tokens", "Cloud access policies"; older keys are base64 of {"k":….
    patterns: {
      serviceAccount: /(?<![A-Za-z0-9])glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/g,
      cloud: /(?<![A-Za-z0-9])glc_eyJ[A-Za-z0-9+/]{30,400}={0,2}/g,
      older: /(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9]{60,400}={0,2}/g,
    },
  }),
  vendorToken({
    type: "new-relic-key",
    title: "New Relic key",
    allows: OBSERVE,
    cues: ["nrak-", "nrii-", "nriq-", "nrra-", "nric-", "nral"],
    prefixes: ["NRAK-", "NRII-", "NRIQ-", "NRRA-"],
    // New Relic docs, "API keys".
    patterns: {
      prefixed: /(?<![A-Za-z0-9])NR(?:AK|II|IQ|RA|IC)-[\w-]{27,42}/g,
      licence: /(?<![A-Za-z0-9])[a-f0-9]{36}NRAL(?![A-Za-z0-9])/g,
    },
  }),
  vendorToken({
    type: "databricks-token",
    title: "Databricks token",
    allows: "read and change the workspace's data",
    cues: ["dapi", "dose", "dkea"],
    prefixes: ["dapi"],
    // Databricks docs, "Personal access tokens".
    patterns: { token: /(?<![A-Za-z0-9])(?:dapi|dose|dkea)[a-fA-F0-9]{32}(?:-[0-9])?(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "vault-token",
    title: "HashiCorp Vault token",
    allows: SECRETS,
    cues: ["hvs.", "hvb.", "hvr."],
    prefixes: ["hvs.", "hvb.", "hvr."],
    // HashiCorp docs, "Vault tokens: token prefixes".
    patterns: { token: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{24,400}/g },
  }),
  vendorToken({
    type: "terraform-token",
    title: "Terraform Cloud token",
    allows: DEPLOY,
    cues: [".atlasv1."],
    // HashiCorp docs, "HCP Terraform API tokens".
    patterns: { token: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{50,90}/gi },
  }),
  vendorToken({
    type: "tailscale-key",
    title: "Tailscale key",
    allows: "join the private network or manage it",
    cues: ["tskey-"],
    prefixes: ["tskey-"],
    // Tailscale docs, "Key prefixes".
    patterns: { key: /(?<![A-Za-z])tskey-[a-z]{2,20}-[A-Za-z0-9]{6,40}(?:-[A-Za-z0-9]{10,80})?(?![A-Za-z0-9])/g },
    accept: (value) => value.length >= 24,
  }),
  vendorToken({
    type: "doppler-token",
    title: "Doppler token",
    allows: SECRETS,
    cues: ["dp.pt.", "dp.ct.", "dp.st.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.said."],
    prefixes: ["dp.pt.", "dp.ct.", "dp.st.", "dp.sa.", "dp.scim.", "dp.audit."],
    // Doppler docs, "Auth token formats".
    patterns: { token: /(?<![\w.])dp\.(?:pt|ct|st|sa|scim|audit|said)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}/g },
  }),
  vendorToken({
    type: "postman-key",
    title: "Postman key",
    allows: "read and change collections",
    cues: ["pmak-"],
    prefixes: ["PMAK-"],
    // Postman docs, "API keys".
    patterns: { key: /(?<![A-Za-z0-9])PMAK-[a-f0-9]{24}-[a-f0-9]{34}/gi },
  }),
  vendorToken({
    type: "sentry-token",
    title: "Sentry token",
    allows: OBSERVE,
    cues: ["sntrys_", "sntryu_"],
    prefixes: ["sntrys_", "sntryu_"],
    // Sentry docs, "Auth tokens".
    patterns: { token: /(?<![A-Za-z0-9])sntry(?:s_eyJ[\w+/=-]{60,400}|u_[a-f0-9]{64})/g },
  }),
  vendorToken({
    type: "dynatrace-token",
    title: "Dynatrace token",
    allows: OBSERVE,
    cues: ["dt0"],
    prefixes: ["dt0c01.", "dt0s01."],
    // Dynatrace docs, "Access tokens: token format".
    patterns: { token: /(?<![A-Za-z0-9])dt0[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/g },
  }),
  vendorToken({
    type: "age-secret-key",
    title: "age secret key",
    allows: "decrypt everything encrypted to it",
    cues: ["age-secret-key-"],
    prefixes: ["AGE-SECRET-KEY-1"],
    // The age v1 format, "X25519 recipient": bech32 in upper case.
    patterns: { key: /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/gi },
  }),
  vendorToken({
    type: "build-service-token",
    title: "Build service token",
    allows: DEPLOY,
    cues: [
      "pul-",
      "sqp_",
      "squ_",
      "sqa_",
      "ccipat_",
      "bkua_",
      "pnu_",
      "pnb_",
      "api-",
      "sdk-",
      "pat.",
      "sat.",
      "sha256~",
      "token-",
    ],
    prefixes: ["pul-", "sqp_", "squ_", "sqa_", "CCIPAT_", "bkua_", "pnu_", "sha256~"],
    patterns: {
      // Pulumi docs, "Access tokens".
      pulumi: /(?<![\w-])pul-[a-f0-9]{40}(?![A-Za-z0-9])/g,
      // SonarQube docs, "Managing your tokens".
      sonar: /(?<![A-Za-z0-9])sq[pua]_[a-f0-9]{40}(?![A-Za-z0-9])/g,
      // CircleCI docs, "Managing API tokens".
      circle: /(?<![A-Za-z0-9])CCIPAT_[A-Za-z0-9]{20,30}_[a-f0-9]{40}/g,
      // Buildkite docs, "Token formats".
      buildkite: /(?<![A-Za-z0-9])bkua_[a-f0-9]{40}/g,
      // Prefect docs, "API keys".
      prefect: /(?<![A-Za-z0-9])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
      // Octopus Deploy docs, "How to create an API key".
      octopus: /(?<![\w-])API-(?=[A-Z]{0,31}[0-9])[A-Z0-9]{26,32}(?![\w-])/g,
      // LaunchDarkly docs, "SDK credentials".
      launchDarkly: /(?<![\w-])(?:api|sdk)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
      // Harness docs, "API key tokens".
      harness: /(?<![A-Za-z0-9])[ps]at\.[\w-]{22}\.[a-f0-9]{24}\.[A-Za-z0-9]{20}(?![A-Za-z0-9])/g,
      // Red Hat OpenShift docs, "OAuth access tokens": not a digest, which is written with a colon.
      openShift: /(?<![A-Za-z0-9])sha256~[\w-]{43}(?![\w-])/g,
      // Rancher docs, "API keys".
      rancher: /(?<![\w-])token-[a-z0-9]{5}:[a-z0-9]{54}(?![A-Za-z0-9])/g,
    },
  }),
];
