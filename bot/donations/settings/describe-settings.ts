import { describeMoney } from "../../platform/texts/describe-money.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import { languages } from "../../platform/texts/languages.ts";
import { describeGoals, nativeName } from "../page/describe-page.ts";
import type { DonationPage } from "../page/find-page.ts";

/** The settings of a donation page: HTML. */
export function describeSettings(
  { texts, translations }: { readonly texts: Texts; readonly translations: Translations },
  page: DonationPage,
  botName: string,
): string {
  const sums = [...page.suggested.values()].map((amounts) =>
    amounts.map((amount) => describeMoney(texts, amount)).join(" · "),
  );
  const written = languages.filter((language) => page.translations.has(language));
  const names = texts.list(written.map((language) => nativeName(translations, language)));
  const parts = [
    texts.html(page.isEnabled ? "donations-page" : "donations-page-off", {
      channel: page.channelTitle,
      link: donationLink(botName, page.channelId),
      text: page.text ?? new Html(texts.html("donation-default-text")),
      sums: sums.join("\n"),
    }),
    ...(written.length === 0 ? [] : [texts.html("donations-languages-are", { languages: names })]),
    page.goals.length === 0 ? texts.html("donations-no-goal") : describeGoals(texts, page.goals),
    texts.html(page.thanksInChannel ? "donations-thanks-are-on" : "donations-thanks-are-off"),
  ];
  return parts.join("\n\n");
}

export const donationLink = (botName: string, channelId: string): string =>
  `https://t.me/${botName}?start=d_${channelId}`;
