const keyOf = (installationId: number): string => `firstpass.policy.${installationId}`;

/**
 * The text of the last policy setting that had no mistake; empty where that was the built-in policy, or where nothing is
 * remembered. Whoever uses it reads it as if it came from outside.
 */
export function lastGoodPolicy(storage: Pick<Storage, "getItem">, installationId: number): string {
  try {
    return storage.getItem(keyOf(installationId)) ?? "";
  } catch {
    return "";
  }
}

/** Remembers a policy setting without a mistake; a browser that forbids storage, or has none left, only forgets it. */
export function rememberPolicy(
  storage: Pick<Storage, "getItem" | "setItem">,
  installationId: number,
  text: string,
): void {
  if (lastGoodPolicy(storage, installationId) === text) return;
  try {
    storage.setItem(keyOf(installationId), text);
  } catch {
    // Private windows and full storage throw; the built-in policy then takes the place of the last good one.
  }
}
