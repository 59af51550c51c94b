export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

export type Theme = {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** By meaning, so that each value has the same color in every chart. */
  readonly colors: Readonly<Record<ColorName, string>>;
};

export type ColorName =
  | "stars"
  | "starsGiven"
  | "starsBack"
  | "usd"
  | "usdGiven"
  | "usdBack"
  | "joined"
  | "renewed"
  | "left"
  | "active";

/** Telegram's two color schemes. The colors also differ in lightness, for people with red-green blindness. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: "#ffffff",
    text: "#17212b",
    muted: "#5b6670",
    grid: "#dfe4e8",
    colors: {
      stars: "#f2a60d",
      starsGiven: "#fbd98a",
      starsBack: "#8f5f00",
      usd: "#2678d9",
      usdGiven: "#9cc7f7",
      usdBack: "#123f75",
      joined: "#1f9d61",
      renewed: "#8fd3b1",
      left: "#d64545",
      active: "#2678d9",
    },
  },
  dark: {
    background: "#17212b",
    text: "#f5f7f8",
    muted: "#a3b1bd",
    grid: "#2f3d4a",
    colors: {
      stars: "#ffbd3e",
      starsGiven: "#ffe3a8",
      starsBack: "#b07a17",
      usd: "#56a6ff",
      usdGiven: "#b5d8ff",
      usdBack: "#2f6cb0",
      joined: "#3ecb85",
      renewed: "#a5e3c4",
      left: "#ff6f6f",
      active: "#56a6ff",
    },
  },
};
