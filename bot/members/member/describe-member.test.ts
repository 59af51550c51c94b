import { describe, expect, test } from "vitest";
import { money } from "../../platform/values/money.ts";
import { loadTranslations } from "../../platform/texts/texts.ts";
import type { refundable } from "../../payments/index.ts";
import { describeMember } from "./show-member.ts";
import type { Member } from "./find-member.ts";
import { versionOf, possibleActions } from "./member-state.ts";
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
  override: undefined,
  tierName: "Monthly",
  endedAt: undefined,
  endReason: undefined,
  removalFailure: undefined,
  membership: undefined,
  membershipAt: undefined,
  overrideSince: undefined,
  overrideSeenInside: false,
};
const term = (changes: Partial<MemberTerm>): MemberTerm => ({
  state: "active",
  expiresAt: day(10),
  accessUntil: day(10),
  pausedAt: null,
  ...changes,
});
const page = (changes: Partial<Member>, payments: readonly refundable.Refundable[] = [], more = 0): string =>
  describeMember(
    texts,
    { ...member, ...changes },
    { channelTitle: "Tea", payments: { payments, more }, now },
  );

describe("The description of a member", () => {
  test.each([
    [{ term: term({}) }, "✅ Monthly: until June 25, 2026 at 12:00 PM UTC."],
    [{ term: term({ expiresAt: null, accessUntil: null }) }, "✅ Monthly: for life."],
    [{ term: term({}), tierName: undefined }, "✅ Gift: until"],
    [{ term: term({ expiresAt: day(-1), accessUntil: day(1) }) }, "may stay until June 16"],
    [{ term: term({ expiresAt: day(-1), accessUntil: day(-1) }) }, "I am about to remove them."],
    [{ term: term({ state: "paused", pausedAt: day(-5) }) }, "with 15 days left."],
    [{ term: term({ state: "paused", pausedAt: day(9.5) }) }, "with 12 hours left."],
    [{ term: term({ state: "paused", pausedAt: day(-5), expiresAt: null }) }, "It is for life."],
    [{ term: term({ state: "ending", expiresAt: day(-1) }) }, "I am removing them."],
    [
      { term: term({ state: "ending", expiresAt: day(-1) }), removalFailure: "no <right>" },
      "“no &lt;right&gt;”",
    ],
    [{ term: term({ state: "ended", expiresAt: day(-1) }), endReason: "removed" }, "ended on June 14"],
    [{ term: term({ state: "ended" }), endReason: "allowed" }, "They have no access here."],
    [{}, "They have no access here."],
    [{ override: "ban" as const, overrideSince: day(-2) }, "⛔ Banned since June 13"],
    [{ username: "ada" }, "<b>&lt;Ada&gt;</b> (@ada)"],
    [{ membership: "native_subscriber", membershipAt: now }, "a subscription of Telegram's own"],
    [{ membership: "outside", membershipAt: now }, "In the chat: no, as of June 15"],
  ] satisfies [Partial<Member>, string][])("describes %j as “%s”", (changes, text) => {
    expect(page(changes)).toContain(text);
  });

  test("lists payments and refunds, and counts the earlier ones", () => {
    const payment: refundable.Refundable = {
      id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
      state: "possible",
      provider: "stars",
      isSentByProvider: true,
      hasAccess: true,
      amount: money(250n, "XTR"),
      refunded: money(0n, "XTR"),
      rest: money(250n, "XTR"),
      isDivisible: false,
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

describe("The possible actions", () => {
  const possible = (state: Pick<Member, "term" | "override">, isOwner = true): string[] =>
    [
      ...possibleActions(state, {
        now,
        may: (permission) => isOwner || permission === "members.change",
        isSelf: false,
      }),
    ].toSorted();
  const gifts = ["give-1", "give-30", "give-7", "give-days"];

  test("depends on the subscription's state, the access override and the actor's role", () => {
    const override = undefined;
    expect(possible({ term: undefined, override: "ban" })).toEqual(["unban"]);
    expect(possible({ term: undefined, override })).toEqual(
      ["ban", ...gifts.toSpliced(4, 0, "give-life"), "list"].toSorted(),
    );
    expect(possible({ term: term({}), override }, false)).toEqual(["ban", "end", ...gifts, "pause"]);
    expect(possible({ term: term({ expiresAt: null }), override })).toEqual(["ban", "end", "list", "pause"]);
    expect(possible({ term: term({ expiresAt: day(-1) }), override }, false)).toEqual([
      "ban",
      "end",
      ...gifts,
    ]);
    expect(possible({ term: term({ state: "paused" }), override }, false)).toContain("resume");
    expect(possible({ term: term({}), override: "allow" }, false)).toEqual([
      "ban",
      "end",
      ...gifts,
      "unlist",
    ]);
  });

  test("versionOf differs for each state of a member", () => {
    const states = [
      { term: undefined, override: undefined },
      { term: term({}), override: undefined },
      { term: term({ expiresAt: day(11) }), override: undefined },
      { term: term({ expiresAt: null }), override: undefined },
      { term: term({ state: "paused", pausedAt: now }), override: undefined },
      { term: term({}), override: "ban" as const },
    ];
    expect(new Set(states.map(versionOf)).size).toBe(states.length);
    expect(versionOf({ term: term({}), override: undefined })).toMatch(/^[\w-]{6}$/u);
  });
});
