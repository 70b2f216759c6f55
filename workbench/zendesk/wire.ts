/** Where the account's API lives. */
export const BASE = "https://cloudharbor.zendesk.com/api/v2";

/** Zendesk cuts instants (epoch milliseconds) to seconds. */
export const iso = (at: number): string => new Date(Math.floor(at / 1000) * 1000).toISOString().replace(".000Z", "Z");
