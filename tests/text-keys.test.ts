import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memberDays } from "../bot/members/member/member.keyboards.ts";
import { refusedReasons } from "../bot/members/import/parse-list.ts";
import { importResults } from "../bot/members/import/import.sql.ts";
import { failureColumns } from "../bot/broadcasts/compose/progress/failures.handlers.ts";
import { messageKinds } from "../bot/broadcasts/model/content.ts";
import { audienceKinds } from "../bot/broadcasts/model/audience.ts";
import { channelGroups } from "../bot/channels/managed/channel-groups.ts";
import { unknownMemberRules } from "../bot/channels/managed/channel-settings.ts";
import { platformAccounts } from "../bot/ledger/read-balance.ts";
import { memberFilters } from "../bot/members/find/find-members.sql.ts";
import { memberActions } from "../bot/members/member/member-state.ts";
import { memberColumns } from "../bot/members/export/write-members.ts";
import { statementColumns } from "../bot/ledger/write-statement.ts";
import { views } from "../bot/stats/read/statistics.ts";
import { progressKinds } from "../bot/checkout/payment-page/progress.ts";
import { paymentStatuses } from "../bot/payments/contract/payment-status.ts";
import { isCurrency } from "../bot/platform/values/money.ts";
import { postKinds, postResults } from "../bot/posts/find-post.ts";
import { holdReasons } from "../bot/payments/events/decide.ts";
import { findTextKeys, templatePattern, readSources } from "./support/text-keys-in-source.ts";

const root = join(import.meta.dirname, "..");

describe("The texts of locales/en", () => {
  test("are exactly the texts that the code uses", async () => {
    const keys = await readKeys();
    const sources = (await readSources()).map(({ text }) => text);
    const exact = new Set(
      sources.flatMap((source) => [...source.matchAll(/"([a-z][\w-]*)"/gi)].map(([, text]) => text)),
    );
    const templates = sources
      .flatMap((source) => [...source.matchAll(/`([a-z][\w-]*(?:\$\{[^`]*\}[\w-]*)+)`/gi)])
      .map(([, template]) => templatePattern(template ?? ""));
    const isUsed = (key: string): boolean => exact.has(key) || templates.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);

    const known = new Set(keys);
    const asked = sources.flatMap((source) => findTextKeys(source));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => key !== undefined && !known.has(key))).toEqual([]);
    expect(
      asked.filter(({ pattern }) => pattern !== undefined && !keys.some((key) => pattern.test(key))),
    ).toEqual([]);
  });

  test("exist for every value that completes a key", async () => {
    const known = new Set(await readKeys());
    const built = [
      ...[...paymentStatuses, "held"].map((status) => `progress-${status.replaceAll("_", "-")}`),
      ...["connected", "missing-rights", "gone"].flatMap((state) => [
        `channel-state-${state}`,
        `channel-notify-${state}`,
      ]),
      ...["join_request", "one_time_link"].flatMap((mode) => [
        `access-mode-${mode}`,
        `access-mode-${mode}-set`,
      ]),
      ...["join-request", "one-time-link"].flatMap((kind) => [
        `purchase-delivered-${kind}`,
        `subscription-link-${kind}`,
      ]),
      ...["already-in", "not-entitled", "banned", "too-soon"].map((kind) => `subscription-${kind}`),
      ...["unknown", "wrong_payer", "wrong_price", "paid", "stale", "not_on_sale", "renewing"].map(
        (reason) => `charge-refused-${reason}`,
      ),
      ...["date_over", "adds_nothing", "for_life", "banned", "allowed"].flatMap((reason) => [
        `charge-refused-${reason}`,
        `order-refused-${reason.replaceAll("_", "-")}`,
      ]),
      ...["canceled", "active", "failed", "past-due"].map((state) => `recurring-${state}`),
      ...["week", "month", "quarter", "half-year", "year"].map((period) => `recurring-every-${period}`),
      ...["minimum", "unavailable"].map((reason) => `coin-refused-${reason}`),
      ...["publish", "name", "period", "prices", "trial", "bundle"].map(
        (choice) => `tier-form-choice-${choice}`,
      ),
      ...["up", "down"].map((direction) => `tier-already-${direction}`),
      ...["at-once", "coins"].map((way) => `refund-goes-back-${way}`),
      ...["under-way", "by-hand", "refunded", "access-open", "impossible"].map(
        (state) => `refund-is-${state}`,
      ),
      ...channelGroups.flatMap((group) => [`channel-${group}`, `channel-back-to-${group}`]),
      ...unknownMemberRules.map((treatment) => `access-rules-unknown-${treatment}`),
      ...["allowed", "banned"].map((override) => `subscription-listed-${override}`),
      ...statementColumns.map((column) => `statement-column-${column}`),
      ...memberColumns.filter((column) => !isCurrency(column)).map((column) => `members-column-${column}`),
      ...views.flatMap((view) => [`stats-view-${view}`, `stats-title-${view}`]),
      ...["joined", "renewed", "left", "active", "paid", "open", "sales", "donations", "refunds"].map(
        (series) => `stats-series-${series}`,
      ),
      ...["tiers", "links"].map((view) => `stats-hint-${view}`),
      ...["donations", "direct"].map((kind) => `stats-share-${kind}`),
      ...["light", "dark"].map((theme) => `stats-${theme}`),
      ...failureColumns.map((column) => `broadcast-column-${column}`),
      ...messageKinds.map((kind) => `broadcast-kind-${kind}`),
      ...audienceKinds.map((kind) => `broadcast-who-${kind.replaceAll("_", "-")}`),
      ...["sending", "paused", "stopped", "done"].map((state) => `broadcast-is-${state}`),
      ...["content-gone", "refused"].map((reason) => `broadcast-paused-${reason}`),
      ...["blocked", "failed", "unclear"].flatMap((outcome) => [
        `broadcast-count-${outcome}`,
        `broadcast-outcome-${outcome}`,
      ]),
      ...["pause", "resume", "stop"].flatMap((action) => [`broadcast-${action}`, `broadcast-done-${action}`]),
      ...["left", "missed"].map((outcome) => `broadcast-count-${outcome}`),
      ...["edited", "deleted"].flatMap((what) => [`broadcast-${what}`, `broadcast-${what}-not`]),
      ...["delete", "edit"].map((kind) => `broadcast-revising-${kind}`),
      ...["morning", "noon", "evening"].map((moment) => `broadcast-at-${moment}`),
      ...memberActions.map((action) => `member-${action}`),
      ...memberDays.map((given) => `claim-give-${given}`),
      ...refusedReasons.map((reason) => `import-refused-${reason}`),
      ...importResults.map((checkResult) => `import-is-${checkResult.replaceAll("_", "-")}`),
      ...["paused", "not-needed", "not-now", "outside", "had-time", "over"].map((kind) => `claimed-${kind}`),
      ...["give", "pause", "resume", "end", "ban", "unban", "list", "unlist"].map(
        (change) => `member-done-${change}`,
      ),
      ...memberFilters.flatMap((filter) => [`members-shown-${filter}`, `members-name-${filter}`]),
      ...["active", "life", "grace", "paused", "ended", "banned", "allowed"].map(
        (state) => `members-label-${state}`,
      ),
      ...["active", "paused", "ending", "ended", "none"].map((state) => `members-state-${state}`),
      ...["removed", "not-a-member", "administrator", "allowed"].map(
        (reason) => `members-end-reason-${reason}`,
      ),
      ...["creator", "administrator", "member", "native-subscriber", "outside", "banned"].flatMap(
        (membership) => [`member-in-${membership}`, `members-membership-${membership}`],
      ),
      ...["banned", "allowed"].flatMap((override) => [
        `member-${override}`,
        `members-override-${override}`,
        `recurring-access-${override}`,
      ]),
      ...["gift", "resumed", "paused", "banned", "unbanned", "allowed"].map(
        (change) => `subscription-notify-${change}`,
      ),
      ...["gift", "resumed"].map((change) => `subscription-notify-${change}-for-life`),
      // Other kinds of ledger entries have no posting to an owner.
      ...[
        "opening",
        "closing",
        "sale",
        "remainder",
        "refund",
        "refund-reversed",
        "payout",
        "payout-reversed",
      ].map((kind) => `statement-kind-${kind}`),
      "payout-to-send-USD",
      "payout-to-send-XTR",
      "statement-kind-donation",
      ...["paid", "stale", "off"].map((reason) => `charge-refused-donation_${reason}`),
      // Texts about donations that differ from the texts about access.
      ...["order-already-paid", "order-stale", "checkout-opened", "checkout-coins", "quote-until"].map(
        (key) => `donation-${key}`,
      ),
      ...["invoice-description", "progress-failed", "payment-missing-remainder", "decision-needed"].map(
        (key) => `donation-${key}`,
      ),
      ...["deposit-again", "deposit-use", "refund-goes-back-coins", "refund-is-by-hand"].map(
        (key) => `donation-${key}`,
      ),
      ...["nothing", "no-number", "too-little", "too-much", "two-decimals", "one-dot", "whole-stars"].map(
        (reason) => `donation-refused-${reason}`,
      ),
      ...["closed", "no-way-to-pay"].flatMap((kind) => [`donation-refused-${kind}`, `donation-${kind}-now`]),
      ...["dot", "back", "clear"].map((key) => `donation-key-${key}`),
      ...postKinds.flatMap((kind) => [
        `posts-name-${kind}`,
        `posts-about-${kind}`,
        `posts-empty-${kind}`,
        `post-${kind}-default-text`,
      ]),
      ...postResults.map((result) => `posts-last-${result}`),
      ...["failed", "unclear", "late", "empty"].map((result) => `posts-notify-${result}`),
      ...["requested", "too-soon", "under-way", "not-connected", "no-place", "disabled"].map(
        (kind) => `posts-now-${kind}`,
      ),
      ...["bot-may-not", "chooser-may-not", "unknown"].map((kind) => `posts-picked-${kind}`),
      ...platformAccounts.map((account) => `platform-balance-${account.replaceAll("_", "-")}`),
      ...progressKinds
        .map((kind) => kind.replaceAll("_", "-"))
        .flatMap((kind) => [`pay-page-is-${kind}`, `pay-page-next-${kind}`]),
      ...["pending", "remainder", "seen", "confirming", "paid", "received"].map(
        (step) => `pay-page-step-${step}`,
      ),
      ...["done", "now", "to-come"].map((mark) => `pay-page-mark-${mark}`),
      ...["amount", "address", "memo"].flatMap((what) => [`pay-page-${what}`, `pay-page-copy-${what}`]),
      ...["unknown", "over", "too-many"].flatMap((notice) => [
        `pay-page-${notice}`,
        `pay-page-${notice}-next`,
      ]),
      "pay-page-broken",
    ];
    expect(built.filter((key) => !known.has(key))).toEqual([]);
    // Only operators see the reason of a held payment, by its code.
    expect(holdReasons.filter((reason) => known.has(`hold-${reason}`))).toEqual([]);
  });
});

async function readKeys(): Promise<string[]> {
  const folder = join(root, "locales/en");
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  return files.flatMap((file) => [...file.matchAll(/^([a-z][\w-]*) *=/gim)].map(([, key]) => key ?? ""));
}
