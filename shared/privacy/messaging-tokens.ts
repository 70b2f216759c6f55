import { vendorToken } from "./vendor-token";

const POST = "read conversations and post in the owner's name";
const MAIL = "send mail or messages in the owner's name";

const digit = /[0-9]/;
const upper = /[A-Z]/;
const lower = /[a-z]/;

/** Tokens of chat and mail services. */
export const MESSAGING_TOKENS = [
  vendorToken({
    type: "slack-token",
    title: "Slack token",
    allows: POST,
    cues: ["xox", "xapp-"],
    prefixes: ["xoxb-", "xoxp-", "xoxa-", "xoxo-", "xoxs-", "xoxr-", "xoxe-", "xoxc-", "xoxd-", "xapp-"],
    // Slack docs, "Token types".
    patterns: {
      workspace: /(?<![A-Za-z0-9])xox[a-z][.-][\w.%-]{10,400}/g,
      app: /(?<![A-Za-z0-9])xapp-[0-9]-[\w-]{10,200}/g,
    },
  }),
  vendorToken({
    type: "discord-token",
    title: "Discord bot token",
    allows: POST,
    // Discord docs, "Authentication": the bot's ID in base64, a timestamp and a signature, dotted.
    patterns: { token: /(?<![\w.-])[A-Z]{0,2}[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/g },
    accept: (value) => {
      const [id = "", , signature = ""] = value.split(".");
      return [id, signature].every((part) => digit.test(part) && upper.test(part) && lower.test(part));
    },
  }),
  vendorToken({
    type: "telegram-token",
    title: "Telegram bot token",
    allows: POST,
    cues: [":aa"],
    // Telegram Bot API, "Authorizing your bot".
    patterns: {
      token: /(?<![\w:])[0-9]{8,10}:AA[\w-]{33}(?![\w-])/g,
      inUrl: /\/bot(?<value>[0-9]{8,10}:AA[\w-]{33})(?![\w-])/g,
    },
  }),
  vendorToken({
    type: "twilio-key",
    title: "Twilio key or account SID",
    allows: MAIL,
    // Twilio docs, "What is a String Identifier (SID)?".
    patterns: { sid: /(?<![\w/+=-])(?:SK|AC)[a-z0-9]{32}(?![\w/+=-])/g },
  }),
  vendorToken({
    type: "sendgrid-key",
    title: "SendGrid key",
    allows: MAIL,
    cues: ["sg."],
    prefixes: ["SG."],
    // Twilio SendGrid docs, "API keys": 16 and 32 bytes in base64url.
    patterns: { key: /SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g },
  }),
  vendorToken({
    type: "mailchimp-key",
    title: "Mailchimp key",
    allows: MAIL,
    cues: ["-us0", "-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
    // Mailchimp docs, "About API keys": the data centre follows the key.
    patterns: { key: /(?<![A-Za-z0-9])[0-9a-f]{32}-us[0-9]{1,2}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "mailgun-key",
    title: "Mailgun key",
    allows: MAIL,
    cues: ["key-"],
    // Mailgun docs, "API keys"; the newer form without a prefix is known by its name only.
    patterns: { key: /(?<![\w-])key-[0-9a-f]{32}(?![\w-])/g },
  }),
  vendorToken({
    type: "brevo-key",
    title: "Brevo key",
    allows: MAIL,
    cues: ["xkeysib-", "xsmtpsib-"],
    prefixes: ["xkeysib-", "xsmtpsib-"],
    // Brevo developer docs, "API keys".
    patterns: { key: /(?<![A-Za-z0-9])x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}/g },
  }),
  vendorToken({
    type: "webhook-url",
    title: "Incoming webhook",
    allows: "post into the channel or start the flow behind it",
    cues: ["hooks.slack", "api/webhooks/", "webhook.office.com", "hooks.zapier", "maker.ifttt", "chat.googleapis"],
    patterns: {
      // Slack docs, "Sending messages using incoming webhooks".
      slack: /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w+/-]{8,200}/g,
      // Discord docs, "Webhook resource".
      discord: /https:\/\/(?:[a-z]{2,8}\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{15,21}\/[\w-]{40,100}/g,
      // Microsoft Learn, "Create an Incoming Webhook".
      teams: /https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/webhookb2\/[\w@/-]{60,250}/gi,
      // Zapier, IFTTT and Google Chat docs on webhooks.
      zapier: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/[0-9]{4,12}\/[a-z0-9]{5,12}/g,
      ifttt: /https:\/\/maker\.ifttt\.com\/trigger\/[\w-]{1,64}\/(?:json\/)?with\/key\/[\w-]{20,60}/g,
      chat: /https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,40}\/messages\?key=[\w-]{20,60}&token=[\w%-]{20,80}/g,
    },
  }),
];
