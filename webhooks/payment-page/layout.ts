import type { PaymentPageTexts } from "../../bot/checkout/index.ts";
import type { Texts } from "../../bot/platform/texts/texts.ts";
import { assets } from "./assets.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";

export type LayoutOptions = {
  /** The path of PUBLIC_URL, without its last slash. */
  readonly basePath: string;
  readonly texts: Pick<Texts, "language">;
  readonly title: string;
  readonly head?: Markup | undefined;
  readonly main: Markup;
};

export function layout({ basePath, texts, title, head, main }: LayoutOptions): string {
  const { language } = texts;
  const asset = (kind: keyof typeof assets): string => `${basePath}/pay/assets/${assets[kind].name}`;
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${asset("css")}">
<script type="module" src="${asset("js")}"></script>
${head}
</head>
<body>
${main}
</body>
</html>
`.source;
}

const directionOf = (language: string): string | undefined =>
  new Intl.Locale(language).getTextInfo().direction;

export type Tone = "wait" | "good" | "warn" | "bad";

const icons: Readonly<Record<Tone, string>> = {
  wait: "M12 7v5l3.5 2",
  good: "m7.5 12.5 3 3 6-7",
  warn: "M12 7v6M12 16.5v.1",
  bad: "m8.5 8.5 7 7m0-7-7 7",
};

/** Decoration: the text beside it says the same. */
export const icon = (tone: Tone): Markup =>
  markup`<svg class="icon ${tone}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${icons[tone]}"/></svg>`;

/** Without a URL the label stands alone. */
export const backButton = ({ label, url }: PaymentPageTexts["back"], isMain = true): Markup =>
  url === undefined
    ? markup`<p class="soft">${label}</p>`
    : markup`<a class="button${isMain ? "" : " second"}" href="${url}">${label}</a>`;
