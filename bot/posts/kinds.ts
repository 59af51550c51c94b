/** The posts that may stand in a channel: what is on sale, and a thank-you with a donate button. */
export const postKinds = ["offer", "thanks"] as const;
export type PostKind = (typeof postKinds)[number];

/** Each has a row, a time and a fate of its own: what happens to one is nothing to the other. */
export type PostKey = { readonly channelId: string; readonly kind: PostKind };

/**
 * What became of the last one. "unclear": Telegram's answer was lost, so it may be there. "late": its hour was over. "empty":
 * nothing is on sale, or donations are switched off.
 */
export const postResults = ["posted", "failed", "unclear", "late", "empty"] as const;
export type PostResult = (typeof postResults)[number];

/** Telegram takes 4096 characters, and the lines of the tiers stand in the same post. */
export const TEXT_MAX = 1_000;
