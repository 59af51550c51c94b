import { randomBytes } from "node:crypto";
import type { ChatInviteLink } from "grammy/types";
import type { Channel } from "./channels.ts";
import { SandboxUserError } from "./people.ts";
import type { World } from "./world.ts";

export type InviteLink = {
  readonly link: string;
  readonly creatorId: number;
  isPrimary: boolean;
  isRevoked: boolean;
  terms: LinkTerms;
  /** Who came through it and is still inside: the limit counts members at the same time. */
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

export function createLink(channel: Channel, creatorId: number, terms: LinkTerms): InviteLink {
  const link: InviteLink = {
    link: `https://t.me/+${randomBytes(12).toString("base64url")}`,
    creatorId,
    isPrimary: false,
    isRevoked: false,
    terms,
    inside: new Set(),
  };
  channel.links.set(link.link, link);
  return link;
}

/** Replaces the primary link of an administrator; the one before is revoked. */
export function replacePrimaryLink(channel: Channel, creatorId: number): InviteLink {
  const former = channel.links.get(channel.primaryLinks.get(creatorId) ?? "");
  if (former) {
    former.isRevoked = true;
    former.isPrimary = false;
  }
  const link = createLink(channel, creatorId, {});
  link.isPrimary = true;
  channel.primaryLinks.set(creatorId, link.link);
  return link;
}

/** The link as the bot may see it: the links of other administrators end in "…". */
export function describeLink(world: World, channel: Channel, link: InviteLink): ChatInviteLink {
  const { name, expireDate, memberLimit, createsJoinRequest = false } = link.terms;
  const shown = link.creatorId === world.bot.user.id ? link.link : `${link.link.slice(0, -8)}…`;
  const pending = [...channel.requests.values()].filter((request) => request.link === link.link).length;
  return {
    invite_link: shown,
    creator: world.userOf(link.creatorId),
    creates_join_request: createsJoinRequest,
    is_primary: link.isPrimary,
    is_revoked: link.isRevoked,
    ...(name === undefined ? {} : { name }),
    ...(expireDate === undefined ? {} : { expire_date: expireDate }),
    ...(memberLimit === undefined ? {} : { member_limit: memberLimit }),
    ...(pending === 0 ? {} : { pending_join_request_count: pending }),
  };
}

/**
 * The link that a person followed, if it opens the door now.
 * @throws {SandboxUserError} INVITE_HASH_EXPIRED for a revoked, expired, exhausted or unknown link.
 */
export function requireUsableLink(world: World, url: string): { channel: Channel; link: InviteLink } {
  for (const channel of world.channels.values()) {
    const link = channel.links.get(url);
    if (!link) continue;
    const { expireDate, memberLimit } = link.terms;
    if (link.isRevoked) throw new SandboxUserError("INVITE_HASH_EXPIRED", "the link was revoked");
    if (expireDate !== undefined && expireDate <= world.seconds())
      throw new SandboxUserError("INVITE_HASH_EXPIRED", "the link has expired");
    if (memberLimit !== undefined && link.inside.size >= memberLimit)
      throw new SandboxUserError("INVITE_HASH_EXPIRED", "the link's member limit is reached");
    return { channel, link };
  }
  throw new SandboxUserError("INVITE_HASH_EXPIRED", "there is no such link");
}
