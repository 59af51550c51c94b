import { oneOf } from "../../platform/database/statement.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

/* The settings of a channel, and the parsers of the columns that store them. */

export const channelStates = ["connected", "missing_rights", "gone"] as const;
export type ChannelState = (typeof channelStates)[number];
export const channelState = oneOf(channelStates);

// Telegram's update may be wrong, late or lost, so the bot asks again soon.
const STATE_CHECK_AFTER_MS = MINUTE_MS;

/**
 * The columns to write when a channel's state changes. A recovery also schedules a check of the creator: Telegram reports no change
 * of administrators while the bot is out.
 */
export const changedState = (state: ChannelState, now: Date) => ({
  state,
  stateSince: now,
  checkStateAt: new Date(now.getTime() + STATE_CHECK_AFTER_MS),
  ...(state === "connected" ? { checkCreatorAt: now } : {}),
});

/** How buyers enter: by a join request that the bot approves, or by a link that works once. */
export const accessModes = ["join_request", "one_time_link"] as const;
export type AccessMode = (typeof accessModes)[number];
export const accessMode = oneOf(accessModes);

export const chatKinds = ["channel", "supergroup"] as const;
export const chatKind = oneOf(chatKinds);

export const accessAfterRefundRules = ["ask", "at_once"] as const;
export const accessAfterRefund = oneOf(accessAfterRefundRules);

export const accessAfterPartRules = ["ask", "shortened"] as const;
export const accessAfterPart = oneOf(accessAfterPartRules);

export const accessPastDueRules = ["kept", "ended"] as const;
export const accessPastDue = oneOf(accessPastDueRules);

export type PaymentRules = {
  /** How much of a price may be missing, in hundredths of a percent. */
  readonly shortfallBasisPoints: number;
  /** The access after a refund that nobody requested here: the owner decides, or it ends at once. */
  readonly accessAfterRefund: (typeof accessAfterRefundRules)[number];
  /** The access after a refunded part that nobody requested here: the owner decides, or it is shortened in proportion. */
  readonly accessAfterPart: (typeof accessAfterPartRules)[number];
  /** The access while a provider tries a failed charge of a subscription again. */
  readonly accessPastDue: (typeof accessPastDueRules)[number];
};

/** The choices on the buttons; the table allows more. */
export const graceHours = ["0", "12", "24", "48", "72", "168"] as const;
export const reminderDays = ["7", "3", "1"] as const;

export const unknownMemberRules = ["ignore", "notify", "remove"] as const;
export const unknownMemberRule = oneOf(unknownMemberRules);

export type AccessRules = {
  /** How long access stays after the paid period. */
  readonly graceHours: number;
  /** Days before the end of access, one reminder each; an empty list sends none. */
  readonly reminderDays: readonly number[];
  /** The treatment of members who joined without the bot. */
  readonly unknownMembers: (typeof unknownMemberRules)[number];
};
