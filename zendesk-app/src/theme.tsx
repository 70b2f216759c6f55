import { DEFAULT_THEME, getColor, ThemeProvider } from "@zendeskgarden/react-theming";
import type { ReactNode } from "react";
import { createGlobalStyle, type DefaultTheme } from "styled-components";
import type { Tone } from "./verdict-lines";

export type ColorScheme = "light" | "dark";

const themes: Readonly<Record<ColorScheme, DefaultTheme>> = {
  light: DEFAULT_THEME,
  dark: { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: "dark" } },
};

// Garden colours only what it draws: without this the page keeps black text and a serif font.
const Page = createGlobalStyle`
  :root { color-scheme: ${({ theme }) => theme.colors.base}; }
  *, *::before, *::after { box-sizing: border-box; }
  body {
    margin: 0;
    background: ${({ theme }) => colour(theme, "background.default")};
    color: ${({ theme }) => colour(theme, "foreground.default")};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: ${({ theme }) => theme.lineHeights.md};
    overflow-wrap: anywhere;
  }
  h1, h2, h3, p, ul, dl, dd, blockquote { margin: 0; padding: 0; font: inherit; list-style: none; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
`;

export function Theme({ scheme, children }: { readonly scheme: ColorScheme; readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={themes[scheme]}>
      <Page />
      {children}
    </ThemeProvider>
  );
}

/** A named colour of Garden's palette in the scheme in force. */
export function colour(theme: DefaultTheme, variable: string): string {
  return getColor({ theme, variable });
}

const TONES: Readonly<Record<Tone, string>> = {
  good: "foreground.success",
  warn: "foreground.warning",
  bad: "foreground.danger",
  quiet: "foreground.subtle",
};

export function toneColour(theme: DefaultTheme, tone: Tone): string {
  return colour(theme, TONES[tone]);
}
