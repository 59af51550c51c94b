import { InlineKeyboard } from "grammy";
import { actionOf } from "../../platform/chat/buttons.ts";
import type { Permission } from "./permission-table.ts";

/*
 * Each command and each button with the permission that it needs. "anybody": the door shows or changes only what belongs to
 * the person who uses it. A use case asks for the permission in its own transaction; this table makes a forgotten door
 * visible: a test demands a row for each door and presses each door as every other role.
 */

export type Need = Permission | "anybody";

/** The actions of buttons, under the permission that they need. */
export const buttonNeeds: Readonly<Record<Need, readonly string[]>> = {
  "setup.view": [
    "channel-settings",
    "access-rules",
    "links",
    "tracked",
    "posts",
    "post",
    "donation-settings",
    "donation-languages",
    "donation-translation",
  ],
  "channel.view": ["channel", "channel-reach", "channel-sell", "tiers"],
  "settings.change": ["access-mode", "access-grace", "access-reminder", "unknown-members"],
  "payment_rules.change": ["payment-rules", "shortfall", "refund-rule"],
  "tiers.change": ["tier", "tier-retire", "tier-restore", "tier-move", "tier-add", "tier-edit"],
  "links.change": ["link-new", "link-name", "link-off", "link-on"],
  "posts.change": [
    "tiers-post",
    "post-times",
    "post-time",
    "post-enable",
    "post-now",
    "post-text",
    "post-pick",
    "post-here",
  ],
  "donations.change": [
    "donation-switch",
    "donation-thanks",
    "donation-setting",
    "donation-translation-write",
    "donation-translation-remove",
  ],
  "broadcasts.send": [
    "broadcasts",
    "bc-new",
    "bc-message",
    "bc-open",
    "bc-discard",
    "bc-audience",
    "bc-tiers",
    "bc-languages",
    "bc-kind",
    "bc-tier",
    "bc-language",
    "bc-buttons",
    "bc-add-link",
    "bc-pick-tier",
    "bc-addtier",
    "bc-add-donate",
    "bc-remove",
    "bc-control",
    "bc-delete",
    "bc-edit",
    "bc-preview",
    "bc-send",
    "bc-schedule",
  ],
  "members.view": ["channel-people", "members", "members-find", "member"],
  "members.change": ["confirm", "change", "ban-lift", "unknown-kick"],
  "access.permanent": ["unknown-keep"],
  "members.import": [
    "claim-window",
    "claim-days",
    "claim-open",
    "claim-days-type",
    "claim-close",
    "claim-post",
    "member-import",
    "import-list",
    "import-confirm",
    "import-discard",
  ],
  "members.export": ["member-export", "bc-failures"],
  "discussion.change": ["discussion", "discussion-link", "discussion-unlink", "invites-close"],
  "letters.answer": ["support-answer"],
  "sums.view": ["stats", "stats-csv"],
  "refunds.make": [
    "refund",
    "refund-end",
    "refund-keep",
    "refund-do",
    "refund-sent",
    "refund-withdraw",
    "reject",
  ],
  "payments.accept": ["accept"],
  "notifications.change": ["notify", "notify-open", "notify-set"],
  "team.change": [
    "team-invite",
    "team-role",
    "team-link",
    "team-member",
    "team-set",
    "team-remove",
    "team-decide",
  ],
  "wallet.change": [
    "payouts-new",
    "payout-wallet",
    "payout-wallet-stop",
    "payout-network",
    "payout-thresholds",
    "payout-threshold",
    "payout-automatic",
    "payout-request",
  ],
  "operator.work": [
    "owner-invite",
    "owners",
    "owner-invited",
    "owner-revoke",
    "payouts-pending",
    "payout-claim",
    "payout-release",
    "payout-sent",
    "payout-refuse",
    "anomalies",
    "retry-job",
    "timeline",
    "timeline-accept",
    "timeline-wait",
    "timeline-reject",
    "timeline-dismiss",
  ],
  anybody: [
    "newchannel",
    "connect",
    "connect-separately",
    "channels",
    "team",
    "statement",
    "refunds",
    "donation-channels",
    "payouts",
    "stats-of",
    "language",
    "zone",
    "zonecity",
    "subscriptions",
    "invite",
    "storefront",
    "try",
    "buy",
    "pay",
    "coins",
    "coin",
    "renew",
    "renew-sum",
    "recur",
    "stop-renewing",
    "resume-renewing",
    "donate",
    "donation",
    "donation-anonymous",
    "donation-note",
    "donation-cancel",
    "donation-pay",
    "donation-currency",
    "donation-amount",
    "donation-keypad",
    "donation-key",
    "donation-typed",
    "mute",
    "mute-here",
    "support",
    "support-ask",
    "pending",
    "pending-no",
    "pending-no-all",
    "pending-yes",
    "privacy-erase",
    "privacy-erase-yes",
    "privacy-export",
    "terms",
    "privacy",
  ],
  "statements.view": [],
  "stars.spend": [],
};

/** The commands. An owner's command shows nothing to everybody else. */
export const commandNeeds: Readonly<Partial<Record<Need, readonly string[]>>> = {
  "operator.work": ["anomalies", "jobs", "payment"],
  "sums.view": ["stats"],
  "members.view": ["members"],
  "broadcasts.send": ["broadcast"],
  "setup.view": ["links", "donations"],
  "refunds.make": ["refund"],
  "notifications.change": ["notifications"],
  "wallet.change": ["payouts"],
  anybody: [
    "start",
    "help",
    "cancel",
    "newchannel",
    "channels",
    "team",
    "balance",
    "statement",
    "subscriptions",
    "mute",
    "language",
    "timezone",
    "terms",
    "privacy",
    "paysupport",
  ],
};

const needs: ReadonlyMap<string, Need> = new Map(
  Object.entries(buttonNeeds).flatMap(([need, actions]) => actions.map((action) => [action, need as Need])),
);

/** Undefined: a button without a row. */
export const needOf = (action: string): Need | undefined => needs.get(action);

/** The keyboard of a page for one person, without the buttons whose permission the person lacks. */
export const permittedButtons = (
  { inline_keyboard: rows }: InlineKeyboard,
  may: (permission: Permission) => boolean,
): InlineKeyboard =>
  InlineKeyboard.from(
    rows
      .map((row) => row.filter((button) => !("callback_data" in button) || isOpen(button.callback_data, may)))
      .filter((row) => row.length > 0),
  );

function isOpen(data: string, may: (permission: Permission) => boolean): boolean {
  const need = needOf(actionOf(data));
  return need === undefined || need === "anybody" || may(need);
}
