import { describe, expect, test } from "vitest";
import { money } from "../platform/values/money.ts";
import { loadTranslations } from "../platform/texts/texts.ts";
import type { Refundable } from "../payments/index.ts";
import { describeMember } from "./describe-member.ts";
import type { Member } from "./find-member.ts";
import { markOf, possibleActions } from "./member-state.ts";
import type { MemberTerm } from "./member-state.ts";

const texts = loadTranslations().for("en");
const now = new Date("2026-06-15T12:00:00Z");
const day = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

const member: Member = {
  channelId: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
  userId: 12_345_678_901,
  name: "<Ada>",
  username: undefined,
  term: undefined,
  standing: undefined,
  tierName: "Monthly",
  endedAt: undefined,
  endReason: undefined,
  removalFailure: undefined,
  membership: undefined,
  membershipAt: undefined,
  standingSince: undefined,
};
const term = (changes: Partial<MemberTerm>): MemberTerm => ({
  state: "active",
  expiresAt: day(10),
  accessUntil: day(10),
  pausedAt: null,
  ...changes,
});
const page = (changes: Partial<Member>, payments: readonly Refundable[] = [], more = 0): string =>
  describeMember(
    texts,
    { ...member, ...changes },
    { channelTitle: "Tea", payments: { payments, more }, now },
  );

describe("A member's page says", () => {
  test.each([
    [{ term: term({}) }, "✅ Monthly: until June 25, 2026 at 12:00 PM UTC."],
    [{ term: term({ expiresAt: null, accessUntil: null }) }, "✅ Monthly: for life."],
    [{ term: term({}), tierName: undefined }, "✅ Given: until"],
    [{ term: term({ expiresAt: day(-1), accessUntil: day(1) }) }, "inside by grace until June 16"],
    [{ term: term({ expiresAt: day(-1), accessUntil: day(-1) }) }, "They are about to be taken out."],
    [{ term: term({ state: "paused", pausedAt: day(-5) }) }, "15 days stay theirs."],
    [{ term: term({ state: "paused", pausedAt: day(9.5) }) }, "12 hours stay theirs."],
    [{ term: term({ state: "paused", pausedAt: day(-5), expiresAt: null }) }, "It is for life."],
    [{ term: term({ state: "ending", expiresAt: day(-1) }) }, "They are being taken out."],
    [
      { term: term({ state: "ending", expiresAt: day(-1) }), removalFailure: "no <right>" },
      "“no &lt;right&gt;”",
    ],
    [{ term: term({ state: "ended", expiresAt: day(-1) }), endReason: "removed" }, "over since June 14"],
    [{ term: term({ state: "ended" }), endReason: "whitelisted" }, "They have no time here."],
    [{}, "They have no time here."],
    [{ standing: "banned" as const, standingSince: day(-2) }, "⛔ Banned since June 13"],
    [{ username: "ada" }, "<b>&lt;Ada&gt;</b> (@ada)"],
    [{ membership: "native_subscriber", membershipAt: now }, "a subscription of Telegram's own"],
    [{ membership: "outside", membershipAt: now }, "In the chat: no, as of June 15"],
  ] satisfies [Partial<Member>, string][])("%j as “%s”", (changes, words) => {
    expect(page(changes)).toContain(words);
  });

  test("what they paid, what went back, and how much more there was", () => {
    const payment: Refundable = {
      id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
      state: "possible",
      isStars: true,
      isGranted: true,
      amount: money(250n, "XTR"),
      arrived: undefined,
      paidAt: day(-3),
      buyer: { id: 1, name: "Ada" },
      tierName: "Monthly",
      channelTitle: "Tea",
    };
    const text = page({}, [payment, { ...payment, state: "refunded", amount: money(999n, "USD") }], 2);
    expect(text).toContain(
      "• June 12, 2026 · ⭐ 250 Stars · Monthly\n• June 12, 2026 · $9.99 · Monthly · sent back",
    );
    expect(text).toContain("and 2 earlier payments");
  });
});

describe("What can be done", () => {
  const possible = (state: Pick<Member, "term" | "standing">, isOwner = true): string[] =>
    [...possibleActions(state, { now, isOwner })].toSorted();
  const gifts = ["give-1", "give-30", "give-7", "give-days"];

  test("fits how somebody stands", () => {
    const standing = undefined;
    expect(possible({ term: undefined, standing: "banned" })).toEqual(["unban"]);
    expect(possible({ term: undefined, standing })).toEqual(
      ["ban", ...gifts.toSpliced(4, 0, "give-life"), "list"].toSorted(),
    );
    expect(possible({ term: term({}), standing }, false)).toEqual(["ban", "end", ...gifts, "list", "pause"]);
    expect(possible({ term: term({ expiresAt: null }), standing })).toEqual(["ban", "end", "list", "pause"]);
    expect(possible({ term: term({ expiresAt: day(-1) }), standing }, false)).toEqual([
      "ban",
      "end",
      ...gifts,
      "list",
    ]);
    expect(possible({ term: term({ state: "paused" }), standing }, false)).toContain("resume");
    expect(possible({ term: term({}), standing: "whitelisted" }, false)).toEqual([
      "ban",
      "end",
      ...gifts,
      "unlist",
    ]);
  });

  test("is marked with the state, whatever of it changes", () => {
    const states = [
      { term: undefined, standing: undefined },
      { term: term({}), standing: undefined },
      { term: term({ expiresAt: day(11) }), standing: undefined },
      { term: term({ expiresAt: null }), standing: undefined },
      { term: term({ state: "paused", pausedAt: now }), standing: undefined },
      { term: term({}), standing: "banned" as const },
    ];
    expect(new Set(states.map(markOf)).size).toBe(states.length);
    expect(markOf({ term: term({}), standing: undefined })).toMatch(/^[\w-]{6}$/u);
  });
});
