import { describeSum } from "../../ledger/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { operators } from "../../users/index.ts";
import type { ErasureObstacle } from "./find-obstacle.ts";

/** HTML: what the person does first. */
export async function describeObstacle(
  platform: Platform,
  texts: Texts,
  obstacle: ErasureObstacle,
): Promise<string> {
  const { kind } = obstacle;
  if (kind === "owns_channel")
    return texts.html("privacy-erase-not-owns-channel", { channels: obstacle.channels });
  if (kind === "invoices")
    return texts.html("privacy-erase-not-invoices", { date: texts.date(obstacle.until) });
  if (kind === "buyers") {
    const { count, until } = obstacle;
    return texts.html("privacy-erase-not-buyers", { count, date: texts.date(until) });
  }
  if (kind !== "balance" && kind !== "debt") return texts.html(`privacy-erase-not-${kebabCase(kind)}`);
  const sum = obstacle.balances.map((one) => describeSum(texts, one)).join(" · ");
  if (kind === "balance" && platform.config.payouts) return texts.html("privacy-erase-not-balance", { sum });
  const people = new Html((await operators.linkOperators(platform, texts)) ?? "");
  return texts.html(kind === "debt" ? "privacy-erase-not-debt" : "privacy-erase-not-balance-by-hand", {
    sum,
    people,
  });
}
