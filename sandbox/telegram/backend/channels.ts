import type { Chat, ChatPermissions } from "grammy/types";
import type { ChannelKind, Rights } from "./rights.ts";

/** The status of one account in a channel or supergroup. */
export type Membership =
  | { readonly status: "creator" }
  | { readonly status: "administrator"; readonly rights: Rights; readonly promotedBy: number }
  /** `until` in Unix seconds, for a paid membership that Telegram itself ends. */
  | { readonly status: "member"; readonly until?: number }
  | { readonly status: "left" }
  /** `until` in Unix seconds, 0 for ever. */
  | { readonly status: "kicked"; readonly until: number };

export type InviteLink = {
  readonly link: string;
  readonly creatorId: number;
  isPrimary: boolean;
  isRevoked: boolean;
  terms: LinkTerms;
  /** Ids of the members who joined by the link. `member_limit` counts concurrent members. */
  readonly inside: Set<number>;
};

export type LinkTerms = {
  readonly name?: string;
  /** Unix seconds. */
  readonly expireDate?: number;
  readonly memberLimit?: number;
  readonly createsJoinRequest?: boolean;
};

export type JoinRequest = { readonly link: string; readonly date: number };

export type Channel = {
  readonly id: number;
  readonly kind: ChannelKind;
  title: string;
  username: string | undefined;
  description: string | undefined;
  pinned: number[];
  /** A channel's discussion group, or the channel of a discussion group. */
  linkedId: number | undefined;
  creatorId: number;
  /** The permissions of ordinary members of a group; a channel has none. */
  permissions: Required<ChatPermissions> | undefined;
  /** The supergroup that replaced a basic group. */
  upgradedTo?: number;
  readonly members: Map<number, Membership>;
  /** By the full link. */
  readonly links: Map<string, InviteLink>;
  /** Administrator id → their primary link. */
  readonly primaryLinks: Map<number, string>;
  readonly requests: Map<number, JoinRequest>;
  /** Member id → the link by which they joined. */
  readonly joinedThrough: Map<number, InviteLink>;
};

export const channelChat = (channel: Channel): Chat.ChannelChat | Chat.SupergroupChat | Chat.GroupChat =>
  channel.kind === "channel" ? { ...named(channel), type: "channel" } : groupChat(channel);

export const groupChat = (channel: Channel): Chat.SupergroupChat | Chat.GroupChat =>
  channel.kind === "group"
    ? { id: channel.id, title: channel.title, type: "group" }
    : { ...named(channel), type: "supergroup" };

const named = ({ id, title, username }: Channel): { id: number; title: string; username?: string } => ({
  id,
  title,
  ...(username === undefined ? {} : { username }),
});

/** The membership at `now` (Unix seconds). An expired ban or paid membership counts as "left". */
export function membershipOf(channel: Channel, userId: number, now: number): Membership {
  const membership = channel.members.get(userId) ?? { status: "left" };
  if (membership.status === "kicked" && membership.until !== 0 && membership.until <= now)
    return { status: "left" };
  if (membership.status === "member" && membership.until !== undefined && membership.until <= now)
    return { status: "left" };
  return membership;
}

export const isInside = (membership: Membership): boolean =>
  membership.status !== "left" && membership.status !== "kicked";
