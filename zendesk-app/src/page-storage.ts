const memory = new Map<string, string>();

/** Reading `localStorage` throws where the browser forbids it to frames; the page then remembers for its own life. */
export function pageStorage(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return window.localStorage;
  } catch {
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
    };
  }
}
