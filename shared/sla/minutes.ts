/** Milliseconds as minutes, to a hundredth: reports are read by people. */
export function minutesOf(ms: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(ms / 600) / 100 + 0;
}

/** Minutes in words: `45 min`, `3 h 10 min`, `2 d 4 h`. Negative ones as if they were positive. */
export function inWords(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
  return `${rest} min`;
}
