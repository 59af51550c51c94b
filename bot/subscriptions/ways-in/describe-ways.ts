import { describePeriod } from "../../channels/index.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OpenedWay } from "./open-ways.ts";

/** Until when, how to come in, and what is to be said of the channels that need no link or have none. HTML. */
export function describeWays(texts: Texts, heading: string, ways: readonly OpenedWay[]): string {
  const titlesOf = (...kinds: readonly OpenedWay["way"]["kind"][]): string[] =>
    ways.filter(({ way }) => kinds.includes(way.kind)).map(({ channelTitle }) => channelTitle);
  const about = (key: string, titles: readonly string[]): string[] =>
    titles.length === 0 ? [] : [texts.html(key, { channels: nameAll(texts, titles), count: titles.length })];
  return [
    [heading, describeEnds(texts, ways)].join("\n"),
    ...describeLinks(texts, ways),
    ...about("invites-inside", titlesOf("already_in")),
    ...about("invites-later", titlesOf("later", "failed")),
    ...about("invites-banned", titlesOf("banned")),
    ...about("invites-paused", titlesOf("paused")),
    ...about("invites-over", titlesOf("not_entitled")),
  ].join("\n\n");
}

/** "Tea, Talk and Chat", each in bold. */
export const nameAll = (texts: Texts, titles: readonly string[]): Html =>
  new Html(texts.list(titles.map((channel) => texts.html("invites-channel", { channel }))));

function describeLinks(texts: Texts, ways: readonly OpenedWay[]): string[] {
  const links = ways.flatMap(({ way }) => (way.kind === "link" ? [way.linkKind] : []));
  if (links.length === 0) return [];
  const key = links.includes("one_time_link") ? "invites-one-time-link" : "invites-join-request";
  return [texts.html(key, { count: links.length })];
}

/** One sentence where all end together; a line each where somebody had time left in one of them before. */
function describeEnds(texts: Texts, ways: readonly OpenedWay[]): string {
  const ends = ways.map(({ channelTitle: channel, expiresAt }) => ({
    channel,
    until:
      expiresAt === null
        ? describePeriod(texts, { kind: "life" })
        : texts.plain("purchase-until", { date: texts.date(expiresAt) }),
  }));
  const [first] = ends;
  if (first === undefined) return "";
  if (ends.every(({ until }) => until === first.until))
    return texts.html("invites-until", { until: first.until });
  return ends.map((end) => texts.html("invites-until-line", end)).join("\n");
}
