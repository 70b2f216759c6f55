/** Works something out once for each object; `work` is pure, so that its answer is kept as long as the object. */
export function oncePer<K extends object, T extends NonNullable<unknown>>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = work(of);
    known.set(of, made);
    return made;
  };
}
