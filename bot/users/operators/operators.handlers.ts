import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { tokenPayload } from "../../platform/values/one-time-token.ts";
import { inviteOwner, openLink } from "./operator-links.ts";

/** The links that make an operator or let an owner connect channels, and the operators' part of /team. */
export const operatorLinks = new Composer<BotContext>();

const privately = operatorLinks.chatType("private");

for (const [prefix, kind, key] of [
  ["op_", "operator", "operators-claimed"],
  ["owner_", "owner", "operators-owner-joined"],
] as const) {
  const payload = tokenPayload(prefix);
  privately.command("start", async (ctx, next) => {
    const token = payload.safeParse(ctx.match);
    if (!token.success) return next();
    const isOpened = await openLink(ctx.platform, { kind, token: token.data, userId: ctx.from.id });
    if (!isOpened) return next();
    const keyboard = new InlineKeyboard().text(
      ctx.texts.plain("welcome-new-channel"),
      buttonData("newchannel"),
    );
    await ctx.reply(ctx.texts.html(key), { parse_mode: "HTML", reply_markup: keyboard });
  });
}

onButton(operatorLinks, "owner-invite", z.tuple([]), async (ctx) => {
  const token = await inviteOwner(ctx.platform, ctx.from.id);
  if (token === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const link = `https://t.me/${ctx.me.username}?start=owner_${token}`;
  await showPage(ctx, ctx.texts.html("operators-owner-link", { link }));
});

/** HTML: the operators, the rule for connecting channels, and the open link that makes an operator. */
export async function describeOperators({ platform, texts }: BotContext): Promise<string> {
  const { config, database, clock } = platform;
  const people = await database.prisma.user.findMany({
    where: { id: { in: config.operatorIds.map(BigInt) } },
    orderBy: { createdAt: "asc" },
  });
  const claim = await database.prisma.operatorLink.findFirst({
    where: { kind: "operator", usedAt: null, expiresAt: { gt: clock.now() } },
  });
  const { connecting } = config;
  const rule = typeof connecting === "string" ? connecting : "listed";
  return [
    texts.html("operators-list", { people: texts.list(people.map(({ firstName }) => firstName)) }),
    texts.html(`operators-connecting-${rule}`),
    ...(claim === null ? [] : [texts.html("operators-claim-open", { date: texts.date(claim.expiresAt) })]),
  ].join("\n");
}
