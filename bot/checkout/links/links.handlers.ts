import { Composer } from "grammy";
import { z } from "zod";
import { startPayload } from "../../platform/chat/deep-links.ts";
import { findManagedChannel, listChannels, permissions, withManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { claimEffect } from "../../platform/claim-effect.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { sayCounting, showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { Html } from "../../platform/texts/texts.ts";
import { newId } from "../../platform/values/ids.ts";
import { showStorefront } from "../storefront/storefront.handlers.ts";
import { restoreLink, retireLink, findLink, listLinks } from "./links.ts";
import type { ChangeLinkResult } from "./links.ts";
import { openLinkNameForm } from "./link-name.conversation.ts";
import {
  RESTORE_LINK,
  LINK,
  linkList,
  LINKS,
  NEW_LINK,
  linksChannelKeyboard,
  RENAME_LINK,
  RETIRE_LINK,
  describeLink,
  showLink,
} from "./links.pages.ts";
import { recordLinkOpen } from "./links.sql.ts";

/** /links, the tracked links of a channel, and the deep links `l_<id>` themselves. */
export const links = new Composer<BotContext>();

const payload = startPayload("trackedLink");

links.chatType("private").command("start", async (ctx, next) => {
  const linkId = payload.safeParse(ctx.match);
  if (!linkId.success) return next();
  const { database, clock } = ctx.platform;
  const opening = { linkId: linkId.data, userId: ctx.from.id, now: clock.now() };
  const link = await database.prisma.$transaction(async (transaction) =>
    recordLinkOpen.first(transaction, {
      ...opening,
      isCounted: await claimEffect(transaction, "link.opened"),
    }),
  );
  await (link === undefined ? next() : showStorefront(ctx, link.channelId));
});

links.chatType("private").command("links", async (ctx) => {
  const { platform, texts } = ctx;
  const channels = await listChannels(platform, ctx.from.id, "setup.view");
  const [first, ...others] = channels;
  if (first === undefined) return showPage(ctx, texts.html("links-no-channels"));
  if (others.length > 0) return showPage(ctx, texts.html("links-which"), linksChannelKeyboard(channels));
  const channel = await findManagedChannel(platform, {
    channelId: first.id,
    actorId: ctx.from.id,
    permission: "setup.view",
  });
  if (channel !== undefined) await showLinks(ctx, channel);
});

onButton(
  links,
  LINKS,
  z.tuple([opaqueId]),
  withManagedChannel("setup.view", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showLinks(ctx, channel);
  }),
);

onButton(links, LINK, z.tuple([opaqueId]), async (ctx, [linkId]) => {
  if (await showLink(ctx, { linkId, actorId: ctx.from.id })) await ctx.answerCallbackQuery();
  else await answerOutdated(ctx);
});

onButton(
  links,
  NEW_LINK,
  z.tuple([opaqueId]),
  withManagedChannel("links.change", async (ctx, { id: channelId, title: channelTitle }) => {
    const linkId = newId(ctx.platform.clock.now());
    await openLinkNameForm(ctx, { kind: "new", actorId: ctx.from.id, linkId, channelId, channelTitle });
  }),
);

onButton(links, RENAME_LINK, z.tuple([opaqueId]), async (ctx, [linkId]) => {
  const key = { linkId, actorId: ctx.from.id, permission: "links.change" } as const;
  const link = await findLink(ctx.platform, key);
  if (link === undefined) return answerOutdated(ctx);
  await openLinkNameForm(ctx, { kind: "rename", actorId: ctx.from.id, linkId, currentName: link.name });
});

onButton(links, RETIRE_LINK, z.tuple([opaqueId]), async (ctx, [linkId]) =>
  showChanged(ctx, linkId, await retireLink(ctx.platform, { linkId, actorId: ctx.from.id })),
);

onButton(links, RESTORE_LINK, z.tuple([opaqueId]), async (ctx, [linkId]) =>
  showChanged(ctx, linkId, await restoreLink(ctx.platform, { linkId, actorId: ctx.from.id })),
);

async function showChanged(ctx: Press, linkId: string, { kind }: ChangeLinkResult): Promise<void> {
  if (kind === "not_allowed") return answerOutdated(ctx);
  await ctx.answerCallbackQuery(
    kind === "too_many" ? { text: ctx.texts.plain("links-too-many"), show_alert: true } : {},
  );
  await showLink(ctx, { linkId, actorId: ctx.from.id });
}

async function showLinks(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const { platform, texts } = ctx;
  const all = await listLinks(platform, channel.id, sayCounting(ctx));
  const lines = all.filter(({ isRetired }) => !isRetired).map((link) => describeLink(texts, link));
  const text = texts.html("links-list", {
    channel: channel.title,
    links: new Html(lines.length === 0 ? texts.html("links-none") : lines.join("\n")),
  });
  await showPage(ctx, text, permissions.permittedButtons(linkList(texts, channel.id, all), channel.may));
}
