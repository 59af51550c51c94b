import type { SandboxChannel, SandboxTelegram } from "../../telegram/index.ts";
import type { ChannelView } from "../api/view.ts";

export function describeChannel(telegram: SandboxTelegram, channel: SandboxChannel): ChannelView {
  const names = new Map(telegram.people().map(({ id, user }) => [id, user.first_name]));
  const nameOf = (id: number): string => names.get(id) ?? telegram.botName();
  return {
    id: channel.id,
    kind: channel.kind === "channel" ? "channel" : "group",
    title: channel.title,
    creator: channel.creatorId,
    members: channel.memberIds.map((id) => ({ id, name: nameOf(id), status: channel.statusOf(id) })),
    requests: channel.requesterIds.map((id) => ({ id, name: nameOf(id) })),
    botRights: channel.botRights ?? null,
  };
}
