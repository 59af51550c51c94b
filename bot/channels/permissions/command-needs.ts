import type { Need } from "./permission-table.ts";

/** The commands, under the permission that they need. An owner's command shows nothing to everybody else. */
export const commandNeeds: Readonly<Partial<Record<Need, readonly string[]>>> = {
  "operator.work": ["anomalies", "health", "jobs", "payment"],
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
