import type { Chat } from "grammy/types";
import type { InviteLink, JoinRequest } from "./invite-links.ts";
import type { ChannelKind, Rights } from "./rights.ts";

/** How one account stands to a channel or supergroup. */
export type Membership =
  | { readonly status: "creator" }
  | { readonly status: "administrator"; readonly rights: Rights; readonly promotedBy: number }
  | { readonly status: "member" }
  | { readonly status: "left" }
  /** `until` in Unix seconds, 0 for ever. */
  | { readonly status: "kicked"; readonly until: number };

export type Channel = {
  readonly id: number;
  readonly kind: ChannelKind;
  title: string;
  username: string | undefined;
  description: string | undefined;
  pinned: number[];
  readonly creatorId: number;
  readonly members: Map<number, Membership>;
  /** By the full link. */
  readonly links: Map<string, InviteLink>;
  /** Administrator → their primary link. */
  readonly primaryLinks: Map<number, string>;
  readonly requests: Map<number, JoinRequest>;
  /** Who is inside by which link. */
  readonly cameThrough: Map<number, InviteLink>;
};

export const channelChat = (channel: Channel): Chat.ChannelChat | Chat.SupergroupChat =>
  channel.kind === "supergroup" ? supergroupChat(channel) : { ...named(channel), type: "channel" };

export const supergroupChat = (channel: Channel): Chat.SupergroupChat => ({
  ...named(channel),
  type: "supergroup",
});

const named = ({ id, title, username }: Channel): { id: number; title: string; username?: string } => ({
  id,
  title,
  ...(username === undefined ? {} : { username }),
});

/** The membership at `now` (Unix seconds): a ban that has run out is none. */
export function membershipOf(channel: Channel, userId: number, now: number): Membership {
  const membership = channel.members.get(userId) ?? { status: "left" };
  if (membership.status === "kicked" && membership.until !== 0 && membership.until <= now)
    return { status: "left" };
  return membership;
}

export const isInside = (membership: Membership): boolean =>
  membership.status !== "left" && membership.status !== "kicked";
