import { oneOf } from "../../platform/database/statement.ts";

/** The presets that an owner gives to people; the owner and the operators are no presets. */
export const teamRoles = ["manager", "support", "finance", "read_only"] as const;
export type TeamRole = (typeof teamRoles)[number];
export const teamRole = oneOf(teamRoles);
export type Role = "owner" | TeamRole | "operator";

/**
 * The one table of who may do what: each permission with the roles that have it. An operator has rights over payments and
 * over the operator's own pages, and none over a channel. A permission without a preset is never delegated.
 */
const table = {
  "channel.view": ["owner", "manager", "support", "finance", "read_only"],
  /** The pages of settings, tracked links, posts and donations. Changes there have permissions of their own. */
  "setup.view": ["owner", "manager", "read_only"],
  "settings.change": ["owner", "manager"],
  "tiers.change": ["owner", "manager"],
  "links.change": ["owner", "manager"],
  "posts.change": ["owner", "manager"],
  "donations.change": ["owner", "manager"],
  "broadcasts.send": ["owner", "manager"],
  "members.view": ["owner", "manager", "support", "read_only"],
  "members.change": ["owner", "manager", "support"],
  "support.answer": ["owner", "support"],
  /** Statistics, and the payments of a member. */
  "sums.view": ["owner", "manager", "finance", "read_only"],
  "statements.view": ["owner", "finance"],
  "refunds.make": ["owner", "finance", "operator"],

  /** Access that costs nothing and has no end: for life, "always let in", an unknown member who is kept. */
  "access.permanent": ["owner"],
  /** Granting a payment that does not match its order. */
  "payments.accept": ["owner", "operator"],
  "payment_rules.change": ["owner"],
  "members.import": ["owner"],
  /** Files that name people. */
  "members.export": ["owner"],
  /** Groups at Telegram: the discussion group, and who may add people. */
  "discussion.change": ["owner"],
  "notifications.change": ["owner"],
  /** Broadcasts that cost Stars of the owner's balance. */
  "stars.spend": ["owner"],
  "team.change": ["owner"],
  "wallet.change": ["owner"],

  "operator.work": ["operator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;

/** The need of a button or a command. "anybody": it shows or changes only what belongs to the person who uses it. */
export type Need = Permission | "anybody";

/** The only reader of the table. */
export const hasPermission = (role: Role, permission: Permission): boolean =>
  (table[permission] as readonly Role[]).includes(role);

/** The presets that have the permission. */
export const presetsWith = (permission: Permission): readonly TeamRole[] =>
  teamRoles.filter((role) => hasPermission(role, permission));
