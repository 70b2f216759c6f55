const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The bytes of base64 or base64url (RFC 4648) as one character each; null where a character is of neither. */
export function decodeBase64(text: string): string | null {
  let bits = 0;
  let held = 0;
  let decoded = "";
  for (const char of text) {
    if (char === "=") break;
    const value = char === "+" || char === "-" ? 62 : char === "/" || char === "_" ? 63 : ALPHABET.indexOf(char);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode((held >> bits) & 0xff);
  }
  return decoded;
}
