import { badRequest } from "../refusal.ts";
import type { Channel } from "../world/channels.ts";
import { createLink, describeLink, replacePrimaryLink } from "../world/invite-links.ts";
import type { InviteLink, LinkTerms } from "../world/invite-links.ts";
import { reachChannel, requireRight } from "../world/reach.ts";
import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";

const LONGEST_NAME = 32;
const HIGHEST_LIMIT = 99_999;

type LinkArgs = {
  readonly name?: string;
  readonly expire_date?: number;
  readonly member_limit?: number;
  readonly creates_join_request?: boolean;
};

export const inviteLinkMethods = (world: World): Methods => ({
  createChatInviteLink(args) {
    const channel = reachLinks(world, args.chat_id);
    const link = createLink(channel, world.bot.user.id, readTerms(world, args));
    return describeLink(world, channel, link);
  },
  editChatInviteLink(args) {
    const channel = reachLinks(world, args.chat_id);
    const link = ownLink(world, channel, args.invite_link);
    if (link.isRevoked || link.isPrimary) throw badRequest("INVITE_HASH_EXPIRED");
    // What is left out is reset, as the Bot API does.
    link.terms = readTerms(world, args);
    return describeLink(world, channel, link);
  },
  revokeChatInviteLink({ chat_id, invite_link }) {
    const channel = reachLinks(world, chat_id);
    const link = ownLink(world, channel, invite_link);
    if (link.isRevoked) throw badRequest("INVITE_HASH_EXPIRED");
    if (link.isPrimary) replacePrimaryLink(channel, world.bot.user.id);
    link.isRevoked = true;
    return describeLink(world, channel, link);
  },
  exportChatInviteLink({ chat_id }) {
    const channel = reachLinks(world, chat_id);
    return replacePrimaryLink(channel, world.bot.user.id).link;
  },
});

export function reachLinks(world: World, chatId: number | string): Channel {
  const { channel, membership } = reachChannel(world, chatId);
  requireRight(membership, "can_invite_users", "not enough rights to manage chat invite link");
  return channel;
}

function ownLink(world: World, channel: Channel, url: string): InviteLink {
  const link = channel.links.get(url);
  if (!link) throw badRequest("INVITE_HASH_EXPIRED");
  if (link.creatorId !== world.bot.user.id) throw badRequest("CHAT_ADMIN_REQUIRED");
  return link;
}

function readTerms(world: World, args: LinkArgs): LinkTerms {
  const { name, expire_date, member_limit, creates_join_request = false } = args;
  if (name !== undefined && name.length > LONGEST_NAME) throw badRequest("invite link name is too long");
  if (expire_date && expire_date <= world.seconds()) throw badRequest("EXPIRE_DATE_INVALID");
  if (member_limit !== undefined && (member_limit < 0 || member_limit > HIGHEST_LIMIT))
    throw badRequest("USAGE_LIMIT_INVALID");
  if (member_limit && creates_join_request)
    throw badRequest("member limit can't be specified for links requiring administrator approval");
  return {
    ...(name === undefined || name === "" ? {} : { name }),
    ...(expire_date ? { expireDate: expire_date } : {}),
    ...(member_limit ? { memberLimit: member_limit } : {}),
    ...(creates_join_request ? { createsJoinRequest: true } : {}),
  };
}
