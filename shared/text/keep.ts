/** Gives what `make` made for the same key before, where that is still known. */
export type Keep<T extends object> = (key: string, make: () => T) => T;

// More than people write in one conversation; what is pasted beyond it is made again.
const MOST_UNITS = 1_000_000;

/** Keeps what was asked for lately, as long as its keys have less than two million units in all. */
export function keepRecent<T extends object>(): Keep<T> {
  let recent = new Map<string, T>();
  let older = recent;
  let units = 0;
  return (key, make) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    if (units > MOST_UNITS) {
      older = recent;
      recent = new Map();
      units = 0;
    }
    const made = older.get(key) ?? make();
    recent.set(key, made);
    units += key.length;
    return made;
  };
}
