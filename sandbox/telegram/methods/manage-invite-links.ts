import { badRequest } from "../bot-api/bot-api-error.ts";
import type { Channel, InviteLink, LinkTerms } from "../backend/channels.ts";
import { createLink, describeLink, replacePrimaryLink } from "../backend/invite-links.ts";
import { findBotChannel, requireRight } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

const MAX_NAME_LENGTH = 32;
const MAX_MEMBER_LIMIT = 99_999;

type LinkArgs = {
  readonly name?: string;
  readonly expire_date?: number;
  readonly member_limit?: number;
  readonly creates_join_request?: boolean;
};

export const inviteLinkMethods = (backend: TelegramBackend): Methods => ({
  createChatInviteLink(args) {
    const channel = findInvitingChannel(backend, args.chat_id);
    const link = createLink(channel, backend.bot.user.id, readTerms(backend, args));
    return describeLink(backend, channel, link);
  },
  editChatInviteLink(args) {
    const channel = findInvitingChannel(backend, args.chat_id);
    const link = ownLink(backend, channel, args.invite_link);
    if (link.isRevoked || link.isPrimary) throw badRequest("INVITE_HASH_EXPIRED");
    // As with the Bot API, omitted fields are reset.
    link.terms = readTerms(backend, args);
    return describeLink(backend, channel, link);
  },
  revokeChatInviteLink({ chat_id, invite_link }) {
    const channel = findInvitingChannel(backend, chat_id);
    const link = ownLink(backend, channel, invite_link);
    if (link.isRevoked) throw badRequest("INVITE_HASH_EXPIRED");
    if (link.isPrimary) replacePrimaryLink(channel, backend.bot.user.id);
    link.isRevoked = true;
    return describeLink(backend, channel, link);
  },
  exportChatInviteLink({ chat_id }) {
    const channel = findInvitingChannel(backend, chat_id);
    return replacePrimaryLink(channel, backend.bot.user.id).link;
  },
});

export function findInvitingChannel(backend: TelegramBackend, chatId: number | string): Channel {
  const { channel, membership } = findBotChannel(backend, chatId);
  requireRight(membership, "can_invite_users", "not enough rights to manage chat invite link");
  return channel;
}

function ownLink(backend: TelegramBackend, channel: Channel, url: string): InviteLink {
  const link = channel.links.get(url);
  if (!link) throw badRequest("INVITE_HASH_EXPIRED");
  if (link.creatorId !== backend.bot.user.id) throw badRequest("CHAT_ADMIN_REQUIRED");
  return link;
}

function readTerms(backend: TelegramBackend, args: LinkArgs): LinkTerms {
  const { name, expire_date, member_limit, creates_join_request = false } = args;
  if (name !== undefined && name.length > MAX_NAME_LENGTH) throw badRequest("invite link name is too long");
  if (expire_date && expire_date <= backend.seconds()) throw badRequest("EXPIRE_DATE_INVALID");
  if (member_limit !== undefined && (member_limit < 0 || member_limit > MAX_MEMBER_LIMIT))
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
