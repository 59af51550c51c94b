import { fiatCurrencies } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";

export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

export type Theme = {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** By meaning, so that each value has the same color in every chart. */
  readonly colors: Readonly<Record<"joined" | "renewed" | "left" | "active", string>>;
  readonly stars: Shades;
  /** In the order of the currencies; a further currency begins with the first one again. */
  readonly money: readonly [Shades, ...Shades[]];
};

/** Of the bars of one currency. */
export type Shades = { readonly sales: string; readonly donations: string; readonly refunds: string };

/** Telegram's two color schemes. The colors also differ in lightness, for people with red-green blindness. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: "#ffffff",
    text: "#17212b",
    muted: "#5b6670",
    grid: "#dfe4e8",
    colors: {
      joined: "#1f9d61",
      renewed: "#8fd3b1",
      left: "#d64545",
      active: "#2678d9",
    },
    stars: { sales: "#f2a60d", donations: "#fbd98a", refunds: "#8f5f00" },
    money: [
      { sales: "#2678d9", donations: "#9cc7f7", refunds: "#123f75" },
      { sales: "#7a4fcf", donations: "#c9b6f2", refunds: "#3f2380" },
    ],
  },
  dark: {
    background: "#17212b",
    text: "#f5f7f8",
    muted: "#a3b1bd",
    grid: "#2f3d4a",
    colors: {
      joined: "#3ecb85",
      renewed: "#a5e3c4",
      left: "#ff6f6f",
      active: "#56a6ff",
    },
    stars: { sales: "#ffbd3e", donations: "#ffe3a8", refunds: "#b07a17" },
    money: [
      { sales: "#56a6ff", donations: "#b5d8ff", refunds: "#2f6cb0" },
      { sales: "#a98aff", donations: "#d9ccff", refunds: "#6b4bb8" },
    ],
  },
};

export function shadesOf({ stars, money }: Theme, currency: Currency): Shades {
  const place = fiatCurrencies.findIndex((one) => one === currency);
  return place === -1 ? stars : (money[place % money.length] ?? money[0]);
}
