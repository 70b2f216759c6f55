/** The digits of a text, as numbers. */
export function digitsOf(text: string): readonly number[] {
  const digits: number[] = [];
  for (const char of text) if (char >= "0" && char <= "9") digits.push(Number(char));
  return digits;
}

/** ISO/IEC 7812-1 annex B (Luhn): payment cards, Swedish, Canadian and South African numbers. */
export function luhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (const [i, digit] of [...digits].reverse().entries()) {
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** Sum of digits times weights; further digits do not count. */
export function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: Iterable<number>, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + digit) % divisor;
  return rest;
}

/** ISO 13616 (IBAN): letters count from 10, the first four characters move to the end, the remainder by 97 is 1. */
export function ibanChecks(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    if (Number.isNaN(value)) return false;
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** ISO/IEC 7064 MOD 11,10: German tax and Croatian person numbers. */
export function mod1110(digits: readonly number[]): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits.at(-1);
}

const VERHOEFF_STEPS = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff (1969), over the dihedral group of ten elements: Indian Aadhaar. */
export function verhoeff(digits: readonly number[]): boolean {
  let check = 0;
  for (const [i, digit] of [...digits].reverse().entries()) {
    let value = digit;
    for (let step = 0; step < i % 8; step++) value = VERHOEFF_STEPS[value] ?? 0;
    check = dihedral(check, value);
  }
  return check === 0;
}

function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

/** Whether a month of 1 to 12 has the day; February may have 29. */
export function isDay(month: number, day: number): boolean {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
