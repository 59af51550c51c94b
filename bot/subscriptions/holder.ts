/** A person for whom there is or may be a subscription of a channel. */
export type Holder = { readonly userId: number; readonly channelId: string };
