// Invented values only. Tokens are put together here, so that no scanner of repositories takes them for real ones.

/** `length` characters that vary as a generated token's do. */
export function letters(length: number): string {
  return "aK7bQ2xZ9mT4vR6".repeat(Math.ceil(length / 15)).slice(0, length);
}

export function hex(length: number): string {
  return "3fa94c07be12d856".repeat(Math.ceil(length / 16)).slice(0, length);
}

function only(letter: string, length: number): string {
  return letter.repeat(length);
}

const pem = (kind: string) => {
  const line = "MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC7".slice(0, 52);
  return `-----BEGIN ${kind}-----\n${line}\n${line}\n-----END ${kind}-----`;
};

/** `{"alg":"HS256"}` and `{"sub":"42"}` in base64url, and a signature. */
export const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.${letters(43)}`;

export interface Examples {
  /** Texts in which «what is to be found» is marked. */
  readonly found: readonly string[];
  /** Texts in which nothing of the type is. */
  readonly left: readonly string[];
}

/** By type: every type has at least one text in which it is found, and one alike in which it is not. */
export const EXAMPLES: Readonly<Record<string, Examples>> = {
  "private-key": {
    found: [
      `Our key:\n«${pem("RSA PRIVATE KEY")}»\nis it right?`,
      `«${pem("OPENSSH PRIVATE KEY")}»`,
      `{"private_key":"«${pem("PRIVATE KEY").replaceAll("\n", "\\n")}»"}`,
      `cut off:\n«-----BEGIN EC PRIVATE KEY-----\n${letters(64)}\n${letters(30)}»`,
    ],
    left: [
      pem("PUBLIC KEY"),
      pem("CERTIFICATE"),
      "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
      "The file must start with -----BEGIN PRIVATE KEY----- to be read.",
    ],
  },
  "github-token": {
    found: [
      `git clone https://«ghp_${letters(36)}»@github.com/acme/shop`,
      `token «github_pat_${letters(22)}_${letters(59)}»`,
    ],
    left: ["ghp_tooshort", `xghp_${letters(36)}`],
  },
  "gitlab-token": {
    found: [`use «glpat-${letters(20)}» for it`, `«gldt-${letters(20)}»`],
    left: ["glpat-abc", `glpat_${letters(20)}`],
  },
  "bitbucket-token": { found: [`«ATBB${letters(32)}»`], left: ["ATBBshort"] },
  "sourcegraph-token": { found: [`«sgp_${hex(40)}»`], left: ["sgp_one"] },
  "npm-token": {
    found: [`«npm_${letters(36)}»`, `//registry.acme.example/:_authToken=«${hex(8)}-${hex(12)}»`],
    left: [`//registry.acme.example/:_authToken=$\{NPM_TOKEN}`, "npm_config_loglevel"],
  },
  "pypi-token": { found: [`«pypi-AgEIcHlwaS5vcmc${letters(80)}»`], left: ["pypi-AgEIcHlwaS5vcmcCJDU3"] },
  "rubygems-key": { found: [`«rubygems_${hex(48)}»`], left: [`rubygems_${hex(20)}`] },
  "nuget-key": { found: [`«oy2${"k3j".repeat(15).slice(0, 43)}»`], left: ["oy2abc"] },
  "clojars-token": { found: [`«CLOJARS_${hex(60)}»`], left: ["CLOJARS_URL"] },
  "crates-token": { found: [`«cio${letters(32)}»`], left: ["ciodescriptionofthemodule"] },
  "docker-token": { found: [`«dckr_pat_${letters(27)}»`], left: ["dckr_pat_short"] },
  "artifactory-token": {
    found: [`X-JFrog-Art-Api: «AKC${letters(20)}»`, `"«AP5${letters(33)}»"`],
    left: ["APPLICATIONSERVER is down", "the AKC", "APBackgroundTaskRunner"],
  },
  "aws-access-key": {
    found: ["key «AKIAQ7K2M9T4X6Z3B8C5» was leaked"],
    left: ["akiaq7k2m9t4x6z3b8c5", "AKIAQ7", "AROAQ7K2M9T4X6Z3B8C5"],
  },
  "aws-bedrock-key": { found: [`«ABSK${letters(120)}»`], left: ["ABSKshort"] },
  "aws-secret-key": {
    found: [`aws_secret_access_key = «${letters(39)}/»`, `"secretAccessKey": "«${letters(20)}+${letters(19)}»"`],
    left: [`aws_request_digest = ${hex(40)}`, "aws_secret_access_key = $AWS_SECRET_ACCESS_KEY"],
  },
  "azure-storage-key": {
    found: [`AccountName=acme;AccountKey=«${letters(86)}==»;EndpointSuffix=x`],
    left: ["AccountKey=<your key>"],
  },
  "azure-sas-token": {
    found: [`https://acme.blob.core.windows.net/x?sv=2024-01-01&sig=«${letters(43)}%3D»`],
    left: ["?sig=true&v=1"],
  },
  "azure-client-secret": { found: [`«abc8Q~${letters(34)}»`], left: ["abc8Q~short"] },
  "google-api-key": { found: [`?key=«AIza${letters(35)}»`], left: ["AIzaShort"] },
  "google-oauth-token": { found: [`«GOCSPX-${letters(28)}»`, `«ya29.${letters(60)}»`], left: ["GOCSPX-"] },
  "alibaba-key": { found: [`«LTAI5t${letters(18)}»`], left: ["LTAItalics"] },
  "tencent-key": { found: [`«AKID${letters(32)}»`], left: ["AKIDNEY"] },
  "digitalocean-token": { found: [`«dop_v1_${hex(64)}»`], left: [`dop_v1_${hex(12)}`] },
  "softlayer-key": {
    found: [`https://api.softlayer.com/soap/v3/«${hex(64)}»`],
    left: ["https://api.softlayer.com/soap/v3/SoftLayer_Account"],
  },
  "cloudflare-token": { found: [`«cfut_${letters(40)}${hex(8)}»`], left: ["cfut_short"] },
  "heroku-key": { found: [`«HRKU-${letters(60)}»`], left: ["HRKU-1"] },
  "fly-token": { found: [`«fo1_${letters(43)}»`], left: ["fo1_short"] },
  "vercel-token": { found: [`«vcp_${letters(40)}»`], left: ["vcp_abc"] },
  "netlify-token": { found: [`«nfp_${letters(36)}»`], left: ["nfp_1"] },
  "database-service-token": {
    found: [`«pscale_tkn_${letters(43)}»`, `«sbp_${hex(40)}»`],
    left: ["sb_secret_", "pscale_tkn_1"],
  },
  "anthropic-key": { found: [`«sk-ant-api03-${letters(95)}»`], left: ["sk-ant-api02-notakey"] },
  "openrouter-key": { found: [`«sk-or-v1-${hex(64)}»`], left: ["sk-or-v1-short"] },
  "openai-key": { found: [`«sk-proj-${letters(40)}T3BlbkFJ${letters(40)}»`], left: [`sk-proj-${letters(20)}`] },
  "groq-key": { found: [`«gsk_${letters(52)}»`], left: [`gsk_${letters(51)}`] },
  "hugging-face-token": { found: [`«hf_${only("a", 17)}${only("B", 17)}»`], left: [`hf_${letters(34)}`, "hf_short"] },
  "model-provider-key": { found: [`«r8_${letters(37)}»`, `«pplx-${letters(48)}»`], left: ["r8_1", "xai-model"] },
  "slack-token": {
    found: [`bot token «xoxb-${hex(11).replace(/\D/g, "1")}-${letters(24)}»`],
    left: ["xoxb-", "xoxoxo"],
  },
  "discord-token": {
    found: [`«MTk4NjIyNDgzNDcxOTI1Mjq2.Cl2FMQ.${letters(27)}»`],
    left: ["NetworkServiceFactoryBean.create.withVeryLongConfigurationName"],
  },
  "telegram-token": { found: [`«7213808861:AA${letters(33)}»`], left: ["arn:aws:sns:1234567890:AAtopic"] },
  "twilio-key": { found: [`«SK${hex(32)}»`], left: [hex(34), "SKIPPED"] },
  "sendgrid-key": { found: [`«SG.${letters(22)}.${letters(43)}»`], left: ["SG.short.key"] },
  "mailchimp-key": { found: [`«${hex(32)}-us12»`], left: [`${hex(32)}-eu12`, "en-us1"] },
  "mailgun-key": { found: [`«key-${hex(32)}»`], left: ["key-value"] },
  "brevo-key": { found: [`«xkeysib-${hex(64)}-${letters(16)}»`], left: ["xkeysib-"] },
  "webhook-url": {
    found: [
      `«https://hooks.slack.com/services/T0AB/B0CD/${letters(24)}»`,
      `«https://discord.com/api/webhooks/123456789012345678/${letters(68)}»`,
    ],
    left: ["https://hooks.acme.example/services/orders", "https://discord.com/channels/1/2"],
  },
  "stripe-key": {
    found: [`«sk_live_${letters(24)}»`, `«rk_test_${letters(24)}»`],
    left: [`pk_live_${letters(24)}`, "sk_live_short"],
  },
  "square-token": { found: [`«sq0csp-${letters(43)}»`], left: ["sq0csp-"] },
  "payment-provider-key": { found: [`«rzp_live_${letters(14)}»`], left: ["rzp_live_"] },
  "shopify-token": { found: [`«shpat_${hex(32)}»`], left: ["shpat_one"] },
  "1password-token": { found: [`«ops_eyJ${letters(120)}»`], left: ["ops_team"] },
  "atlassian-token": { found: [`«ATATT3${letters(180)}»`], left: ["ATATT3"] },
  "linear-token": { found: [`«lin_api_${letters(40)}»`], left: ["lin_api_x"] },
  "notion-token": { found: [`«ntn_12345678901${letters(35)}»`], left: ["ntn_abc"] },
  "figma-token": { found: [`«figd_${letters(43)}»`], left: ["figd_abc"] },
  "dropbox-token": { found: [`«sl.${letters(135)}»`], left: ["sl.short"] },
  "facebook-token": { found: [`«EAAC${letters(120)}»`], left: ["EAACURL"] },
  "workspace-token": { found: [`«pat-na1-${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}»`], left: ["pat-one"] },
  "grafana-token": { found: [`«glsa_${letters(32)}_${hex(8)}»`], left: ["glsa_x"] },
  "new-relic-key": { found: ["«NRAK-ABCDEFGHIJKLMNOPQRSTUVWXYZ2»"], left: ["NRAK-"] },
  "databricks-token": { found: [`«dapi${hex(32)}»`], left: [`dapi${hex(33)}`, "dapi1234"] },
  "vault-token": { found: [`«hvs.${letters(90)}»`], left: ["hvs.example"] },
  "terraform-token": { found: [`«${letters(14)}.atlasv1.${letters(67)}»`], left: ["a.atlasv1.b"] },
  "tailscale-key": {
    found: [`«tskey-auth-${letters(12)}-${letters(24)}»`],
    left: ["tskey-foo", `xtskey-auth-${letters(12)}-${letters(24)}`],
  },
  "doppler-token": { found: [`«dp.pt.${letters(43)}»`], left: ["dp.pt.short"] },
  "postman-key": { found: [`«PMAK-${hex(24)}-${hex(34)}»`], left: ["PMAK-1"] },
  "sentry-token": { found: [`«sntryu_${hex(64)}»`], left: ["sntryu_1"] },
  "dynatrace-token": { found: [`«dt0c01.${only("A", 24)}.${only("B", 64)}»`], left: ["dt0c01.A.B"] },
  "age-secret-key": { found: [`«AGE-SECRET-KEY-1${only("Q", 58)}»`], left: ["AGE-SECRET-KEY-1"] },
  "build-service-token": { found: [`«pul-${hex(40)}»`, `«sqp_${hex(40)}»`], left: [`sha256:${hex(64)}`, "pul-1"] },
  "bearer-token": {
    found: [
      `Authorization: Bearer «${JWT}»`,
      `curl -H "Authorization: Basic «dXNlcjpwYTU1d29yZA==»"`,
      `{"authorization":"Token «${hex(40)}»"}`,
    ],
    left: [
      "Authorization: Bearer <token>",
      "The bearer of this message",
      "authorization: required",
      "Authorization: Bearer $TOKEN",
    ],
  },
  "json-web-token": {
    found: [`id_token is «${JWT}» now`],
    left: ["eyJub3QganNvbg.eyJub3Q.abc", "eyJhbGciOiJIUzI1NiJ9"],
  },
  "session-cookie": {
    found: [
      `Cookie: «theme=dark; sid=${hex(32)}»`,
      `JSESSIONID=«${hex(32).toUpperCase()}»`,
      `https://a.example/x?sid=«${hex(32)}»`,
    ],
    left: [
      "Please accept the cookie: it is only for the session",
      "closed sessionid: 0x24f0557806a0010",
      "session id 4711",
    ],
  },
  "connection-string": {
    found: ["mongodb+srv://«app:s3cr3tPw»@db.acme.example/shop", "jdbc:postgresql://«shop:hunter22»@db:5432/shop"],
    left: [
      "postgres://db.acme.example:5432/shop",
      `mysql://app:$\{DB_PASSWORD}@db/shop`,
      "mysql://mysql:mysql@localhost/x",
    ],
  },
  "basic-auth-url": {
    found: ["open https://«anna:geheim7»@intern.acme.example/x", "ftp://«backup:Xy7»@10.1.2.3/"],
    left: ["https://acme.example:8443/a@b", "http://localhost:3000/@scope/name", "https://{user}:{password}@host/"],
  },
  password: {
    found: [
      'password = "«Sommer2026!»"',
      "DB_PASSWORD=«hunter2»",
      '{"user":"anna","password":"«tr0ub4dor»"}',
      "my password is «Blue-Horse7» please reset it",
      "Passwort: «Regenbogen»",
      "contraseña: «Girasol99»",
      "Server=db;User Id=sa;Password=«Str0ng;»Timeout=5".replace(";»", "»;"),
      "mysql --password «Zebra!77» -u app",
      "<password>«Wolke7»</password>",
      'if (password == "«opensesame1»") return true',
      'if ("«opensesame1»" == password) return true',
      '<add key="password" value="«Wolke77»"/>',
      "curl -u anna:«Wolke77» https://acme.example",
      "kind: Secret\ndata:\n  password: «V29sa2U3Nw==»",
      "?user=anna&password=«abc123XY»&x=1",
    ],
    left: [
      "password: ********",
      "The password is incorrect.",
      "password is required",
      "password=null",
      `password: "$\{DB_PASSWORD}"`,
      "String password = getPassword();",
      "password = process.env.PASSWORD",
      '"password": "Password"',
      "password_length = 12345678",
      "I forgot my password: nothing happens when I click the link",
      "compass: N47E8",
      "passed: 12345",
      "password: [masked password]",
      "PASS: cart_test.go:137",
      "docker run -u 1000:1000 shop",
      "let password: string = readPassword()",
    ],
  },
  "api-key": {
    found: [
      `api_key: «${letters(24)}»`,
      `X-Api-Key: «${hex(32)}»`,
      `ibm-cloud-api-key="«${letters(44)}»"`,
      `setApiKey("«${letters(20)}»")`,
    ],
    left: [
      `cache key: ${hex(32)}`,
      `Idempotency-Key: ${hex(32)}`,
      "api key: <your key>",
      "the api key is invalid",
      `primary key ${hex(16)}`,
    ],
  },
  "client-secret": {
    found: [`client_secret=«${letters(32)}»`, `secret: "«${hex(40)}»"`],
    left: [
      "secretName: database-credentials",
      "client_secret=CLIENT_SECRET_VALUE",
      "the secret is safe",
      'secret = "https://vault.acme.example/a1"',
    ],
  },
  "access-token": {
    found: [
      `access_token=«${letters(32)}»`,
      `"refreshToken": "«${hex(32)}»"`,
      `token: «${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}»`,
    ],
    left: [
      "Unexpected token: } in JSON",
      `request token: ${hex(32)}`,
      "token_type=bearer",
      "max_tokens: 4096",
      `csrf_token=${hex(32)}`,
      "token: android.os.BinderProxy@2bd79ce",
    ],
  },
  "payment-card": {
    found: [
      "my card 4000 0566 5566 5556 was charged".replace("4000 0566 5566 5556", "«4000 0566 5566 5556»"),
      "card: «378282246310005»",
    ],
    left: [
      "order 4000056655665557",
      "trace_id=4000056655665556",
      "blk_4000056655665556",
      "sizes 4000056655665556, 4000056655665564",
    ],
  },
  iban: {
    found: ["Konto «DE89 3704 0044 0532 0130 00», danke", "«GB29NWBK60161331926819»"],
    left: ["DE89 3704 0044 0532 0130 01", "ee23023e-9aab-4fdd-a0d6-52752663d325"],
  },
  "us-social-security-number": { found: ["SSN «219-09-1234»"], left: ["000-12-3456", "666-12-3456", "219-09-1234-5"] },
  "us-taxpayer-number": { found: ["ITIN «912-70-1234»"], left: ["912-69-1234"] },
  "us-medicare-number": { found: ["Medicare «1EG4-TE5-MK72»"], left: ["1SG4-TE5-MK72"] },
  "us-provider-number": { found: ["NPI «1234567893»"], left: ["NPI 1234567890", "at 1234567893"] },
  "us-prescriber-number": { found: ["DEA number «AB1234563»"], left: ["DEA number AB1234567"] },
  "bank-routing-number": {
    found: ["routing number «121000358»"],
    left: ["routing number 121000359", "took 121000358 ns"],
  },
  "canadian-insurance-number": {
    found: ["my SIN is «130 692 544»"],
    left: ["my SIN is 130 692 545", "found 130 692 544 rows"],
  },
  "brazilian-taxpayer-number": {
    found: ["«529.982.247-25»", "CPF «52998224725»"],
    left: ["529.982.247-26", "row 52998224725 of the table"],
  },
  "mexican-population-code": { found: ["«HEGG560427MVZRRL04»"], left: ["HEGG569927MVZRRL04"] },
  "chilean-tax-number": { found: ["«12.345.678-5»"], left: ["12.345.678-9"] },
  "argentine-tax-number": { found: ["«20-12345678-6»"], left: ["20-12345678-1"] },
  "south-african-id": {
    found: ["RSA ID: «8001015009087»"],
    left: ["RSA ID: 8001015009086", "at 8001015009087 in the log"],
  },
  "uk-nhs-number": { found: ["NHS number «943 476 5919»"], left: ["NHS number 943 476 5918", "943 476 5919 rows"] },
  "uk-national-insurance-number": {
    found: ["«AB 12 34 56 C»", "NI number QQ123456C".replace("QQ123456C", "«AB123456C»")],
    left: ["BG 12 34 56 C", "part AB123456C"],
  },
  "spanish-id": { found: ["DNI «12345678Z»", "«X1234567-L»"], left: ["DNI 12345678A", "commit 12345678z of main"] },
  "italian-fiscal-code": { found: ["«RSSMRA85T10A562S»"], left: ["RSSMRA85Z10A562S"] },
  "german-tax-id": {
    found: ["Steuer-ID: «86 095 742 719»"],
    left: ["Steuer-ID: 86095742718", "86095742719 bytes read"],
  },
  "german-insurance-number": { found: ["RVNR «15070649C103»"], left: ["RVNR 15070649C100"] },
  "french-social-security-number": { found: ["«2 55 08 14 168 025 38»"], left: ["2 55 08 14 168 025 39"] },
  "polish-pesel": { found: ["PESEL «44051401458»"], left: ["PESEL 44051401459", "id 44051401458"] },
  "finnish-personal-id": { found: ["hetu «131052-308T»"], left: ["hetu 131052-308U"] },
  "swedish-personal-number": {
    found: ["personnummer «811228-9874»"],
    left: ["personnummer 811228-9875", "build 20100527-0614"],
  },
  "danish-cpr-number": { found: ["CPR «211062-5629»"], left: ["CPR 411062-5629", "run 211062-5629"] },
  "norwegian-birth-number": { found: ["fødselsnummer «01010750160»"], left: ["fødselsnummer 01010750161"] },
  "dutch-citizen-number": { found: ["BSN «111222333»"], left: ["BSN 111222334", "offset 111222333"] },
  "belgian-national-number": { found: ["«93.05.18-223.61»"], left: ["93.05.18-223.62"] },
  "swiss-insurance-number": { found: ["«756.9217.0769.85»"], left: ["756.9217.0769.86"] },
  "irish-pps-number": { found: ["PPS «1234567T»"], left: ["PPS 1234567A"] },
  "turkish-id": {
    found: ["T.C. kimlik no «10000000146»"],
    left: ["T.C. kimlik no 10000000147", "row 10000000146 was read"],
  },
  "romanian-personal-code": { found: ["CNP «1800101221144»"], left: ["CNP 1800101221145"] },
  "indian-aadhaar-number": {
    found: ["Aadhaar «3675 9834 6016»"],
    left: ["Aadhaar 3675 9834 6015", "3675 9834 6016 hits"],
  },
  "indian-tax-number": {
    found: ["PAN number «ABCPE1234F»"],
    left: ["PAN number ABCZE1234F", "model ABCPE1234F of the line"],
  },
  "singaporean-id": { found: ["NRIC «S1234567D»"], left: ["part S1234567D of it", "NRIC S123456D"] },
  "korean-resident-number": { found: ["«850101-1234567»"], left: ["851301-1234567", "850101-9234567"] },
  "thai-id": { found: ["«1-1017-00230-70-8»"], left: ["1-1017-00230-70-9"] },
  "australian-tax-number": { found: ["TFN «876 543 210»"], left: ["TFN 876 543 211"] },
  "australian-business-number": { found: ["ABN «51 824 753 556»"], left: ["ABN 51 824 753 557"] },
  "australian-medicare-number": { found: ["Medicare card «2123 45670 1»"], left: ["Medicare card 2123 25870 1"] },
  "chinese-id": { found: ["«11010519491231002X»"], left: ["110105194912310021"] },
  "passport-number": {
    found: ["my passport number is «CD7654321»"],
    left: ["order number CD7654321", "passport control at gate 12"],
  },
  "driver-licence-number": {
    found: ["driver licence «F162823540116»"],
    left: ["ticket F162823540116", "driver version 10.2"],
  },
  "email-address": {
    found: [
      "write to «anna.mueller+shop@mail.acme.example»,",
      "<«jörg@bücher.example»>",
      "mailto:«bo@acme.example»?subject=x",
    ],
    left: [
      "logo@2x.png",
      "lodash@4.17.21",
      "git@github.com:acme/shop.git",
      "ssh://deploy@host.acme.example/x",
      "@anna see this",
      "Message-ID: <4711.x@mail.acme.example>",
    ],
  },
  "phone-number": {
    found: [
      "call me at «0171 2345678»",
      "«+49 30 901820»",
      "«(415) 555-0132»",
      "Tel. «030/901820-0»".replace("/901820-0»", "/9018200»"),
      "phone: «555 0132 44»",
    ],
    left: [
      "[ 3029.589706] Call Trace:",
      "2026-11-23 09:00:00",
      "1700000000",
      "version 10.0.19041.1",
      "took 4155550132 ns",
      "order 0171-2345678-99",
    ],
  },
  "ip-address": {
    found: [
      "from «203.0.113.77»",
      "host «10.20.30.40»:8080",
      "«2001:db8:85a3::8a2e:370:7334»",
      "client «fe80::1ff:fe23:4567:890a»",
    ],
    left: [
      "version 1.2.3.4",
      "Chrome/41.0.22.89",
      "127.0.0.1",
      "0.0.0.0",
      "::1",
      "std::vector",
      "12:34:56",
      "1.2.3.4.5",
      "00:1a:2b:3c:4d:5e",
      "2.0.0.14 was released",
    ],
  },
  "street-address": {
    found: [
      "I live at «12 Baker Street», come by",
      "«Hauptstraße 5», 10115 Berlin".replace("», 10115 Berlin", ", 10115 Berlin»"),
      "«24 rue de la Paix»",
      "«Calle Mayor 7»",
      "«P.O. Box 1234»",
    ],
    left: ["Step 3 Open the Drive", "the critical path", "3 Way merge", "Stacktrace 12"],
  },
};
