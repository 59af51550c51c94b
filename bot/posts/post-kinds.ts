/** The posts that the bot keeps in a channel: the tiers on sale, and a thank-you with a Donate button. */
export const postKinds = ["offer", "thanks"] as const;
export type PostKind = (typeof postKinds)[number];

export type PostKey = { readonly channelId: string; readonly kind: PostKind };

/**
 * The result of the last attempt. "unclear": Telegram's answer was lost, so the post may be in the channel. "late": the job
 * ran an hour too late. "empty": no tier is on sale, or donations are switched off.
 */
export const postResults = ["posted", "failed", "unclear", "late", "empty"] as const;
export type PostResult = (typeof postResults)[number];

/** Below Telegram's 4,096 characters, since the lines of the tiers are in the same post. */
export const POST_TEXT_MAX = 1_000;
