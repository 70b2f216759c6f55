import { vendorToken } from "./vendor-token";

const BILL = "use the models on the owner's bill and read stored data";

/** Keys of model providers. */
export const AI_TOKENS = [
  vendorToken({
    type: "anthropic-key",
    title: "Anthropic key",
    allows: BILL,
    cues: ["sk-ant-"],
    prefixes: ["sk-ant-"],
    // Anthropic docs, "API keys" and "Admin API".
    patterns: { key: /(?<![A-Za-z0-9])sk-ant-[a-z]{2,8}[0-9]{2}-[\w-]{80,120}/g },
  }),
  vendorToken({
    type: "openrouter-key",
    title: "OpenRouter key",
    allows: BILL,
    cues: ["sk-or-v1-"],
    prefixes: ["sk-or-v1-"],
    // OpenRouter docs, "API keys".
    patterns: { key: /(?<![A-Za-z0-9])sk-or-v1-[a-f0-9]{64}/g },
  }),
  vendorToken({
    type: "openai-key",
    title: "OpenAI key",
    allows: BILL,
    cues: ["t3blbkfj"],
    prefixes: ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-"],
    // OpenAI platform docs, "API keys"; every key carries "OpenAI" in base64 in its middle.
    patterns: { key: /(?<![\w-])sk-(?:[a-zA-Z]{3,10}-)?[\w-]{16,90}T3BlbkFJ[\w-]{16,90}/g },
  }),
  vendorToken({
    type: "groq-key",
    title: "Groq key",
    allows: BILL,
    cues: ["gsk_"],
    prefixes: ["gsk_"],
    // Groq console docs, "API keys".
    patterns: { key: /(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{52}(?![\w-])/g },
  }),
  vendorToken({
    type: "hugging-face-token",
    title: "Hugging Face token",
    allows: "read and change private models and data sets",
    cues: ["hf_", "api_org_"],
    prefixes: ["hf_", "api_org_"],
    // Hugging Face docs, "User access tokens": 34 letters.
    patterns: { token: /(?<![A-Za-z0-9])(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z0-9])/g },
  }),
  vendorToken({
    type: "model-provider-key",
    title: "Model provider key",
    allows: BILL,
    cues: ["r8_", "pplx-", "xai-", "nvapi-", "lsv2_", "csk-", "pcsk_", "tgp_v1_"],
    prefixes: ["r8_", "pplx-", "xai-", "nvapi-", "lsv2_pt_", "lsv2_sk_", "csk-", "pcsk_", "tgp_v1_"],
    patterns: {
      // Replicate docs, "API tokens".
      replicate: /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}(?![A-Za-z0-9])/g,
      // Perplexity docs, "API keys".
      perplexity: /(?<![A-Za-z0-9])pplx-[A-Za-z0-9]{48,56}(?![A-Za-z0-9])/g,
      // xAI docs, "API keys".
      xai: /(?<![A-Za-z0-9])xai-[A-Za-z0-9]{70,90}(?![A-Za-z0-9])/g,
      // NVIDIA NGC docs, "Personal keys".
      nvidia: /(?<![\w-])nvapi-[\w-]{60,70}(?![\w-])/g,
      // LangSmith docs, "API keys".
      langsmith: /(?<![A-Za-z0-9])lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/g,
      // Cerebras docs, "API keys".
      cerebras: /(?<![A-Za-z0-9])csk-[a-z0-9]{48}(?![A-Za-z0-9])/g,
      // Pinecone docs, "Manage API keys".
      pinecone: /(?<![A-Za-z0-9])pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}/g,
      // Together docs, "API keys".
      together: /(?<![A-Za-z0-9])tgp_v1_[\w-]{43}/g,
    },
  }),
];
