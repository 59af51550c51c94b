import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { listPaymentsOf } from "../../payments/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { describeMember } from "./describe-member.ts";
import { findMember } from "./find-member.ts";
import type { Member, MemberKey } from "./find-member.ts";
import { possibleActions } from "./member-state.ts";
import { memberButtons } from "./member.keyboards.ts";

export type ManagedMember = { readonly channel: ManagedChannel; readonly member: Member };

/** A member of a channel that the reader manages; undefined for everybody else, as for an id that does not exist. */
export async function findManagedMember(
  { platform, texts, from }: BotContext,
  key: MemberKey,
): Promise<ManagedMember | undefined> {
  if (from === undefined) return undefined;
  const channel = await findManagedChannel(platform, { channelId: key.channelId, actorId: from.id });
  const member = channel && (await findMember(platform.database.prisma, key));
  if (channel === undefined || member === undefined) return undefined;
  // The managers of a channel learn no name of a user who has no relation to the channel.
  const isUnknown = member.term === undefined && member.override === undefined;
  const unnamed = { name: texts.plain("member-unknown"), username: undefined };
  return { channel, member: isUnknown ? { ...member, ...unnamed } : member };
}

export async function showMember(ctx: BotContext, { channel, member }: ManagedMember): Promise<void> {
  const { texts, platform } = ctx;
  const now = platform.clock.now();
  const payments = await listPaymentsOf(platform, member);
  const text = describeMember(texts, member, { channelTitle: channel.title, payments, now });
  const possible = possibleActions(member, { now, isOwner: channel.isOwner });
  await showPage(ctx, text, memberButtons(texts, member, possible));
}
