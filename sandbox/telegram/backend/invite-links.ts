import { randomBytes } from "node:crypto";
import type { ChatInviteLink } from "grammy/types";
import type { Channel, InviteLink, LinkTerms } from "./channels.ts";
import { SandboxUserError } from "./people.ts";
import type { TelegramBackend } from "./backend.ts";

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

/** Replaces an administrator's primary link and revokes the previous one. */
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

/** The link as the bot sees it: links of other administrators end in "…". */
export function describeLink(backend: TelegramBackend, channel: Channel, link: InviteLink): ChatInviteLink {
  const { name, expireDate, memberLimit, createsJoinRequest = false } = link.terms;
  const shown = link.creatorId === backend.bot.user.id ? link.link : `${link.link.slice(0, -8)}…`;
  const pending = [...channel.requests.values()].filter((request) => request.link === link.link).length;
  return {
    invite_link: shown,
    creator: backend.userOf(link.creatorId),
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
 * Finds the channel and the link behind a URL.
 * @throws {SandboxUserError} INVITE_HASH_EXPIRED for a revoked, expired, exhausted or unknown link.
 */
export function requireUsableLink(
  backend: TelegramBackend,
  url: string,
): { channel: Channel; link: InviteLink } {
  for (const channel of backend.channels.values()) {
    const link = channel.links.get(url);
    if (!link) continue;
    const { expireDate, memberLimit } = link.terms;
    if (link.isRevoked) throw new SandboxUserError("INVITE_HASH_EXPIRED", "the link was revoked");
    if (expireDate !== undefined && expireDate <= backend.seconds())
      throw new SandboxUserError("INVITE_HASH_EXPIRED", "the link has expired");
    if (memberLimit !== undefined && link.inside.size >= memberLimit)
      throw new SandboxUserError("INVITE_HASH_EXPIRED", "the link's member limit is reached");
    return { channel, link };
  }
  throw new SandboxUserError("INVITE_HASH_EXPIRED", "this invite link does not exist");
}
