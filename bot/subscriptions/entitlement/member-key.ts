/** A user in one of our channels, with or without a subscription. */
export type MemberKey = { readonly userId: number; readonly channelId: string };
