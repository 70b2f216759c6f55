/**
 * `text` in lower case, every position kept. Patterns in lower case that are matched against it do without the flag
 * `i`, with which an engine takes several times as long to compile them.
 */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  // "İ" alone would become longer. Like it, the letter that stands in for it here is no "i".
  return lower.length === text.length ? lower : text.replaceAll("İ", "ı").toLowerCase();
}
