import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { tokenPayload } from "../../platform/values/one-time-token.ts";
import { INVITE_OWNER } from "./operators.keyboards.ts";
import { describeRule, invitedOwners } from "./invited-owners.handlers.ts";
import { inviteOwner, openLink } from "./operator-links.ts";
import * as operators from "./operators.ts";

/** Whether the sender operates this bot. */
export const isOperator = async ({ from, platform }: BotContext): Promise<boolean> =>
  from !== undefined && operators.isOperator(platform.database.prisma, platform, from.id);

/** The links that make an operator or let an owner connect channels, and the operators' part of /team. */
export const operatorLinks = new Composer<BotContext>(invitedOwners);

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

onButton(operatorLinks, INVITE_OWNER, z.tuple([]), async (ctx) => {
  const token = await inviteOwner(ctx.platform, ctx.from.id);
  if (token === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const link = `https://t.me/${ctx.me.username}?start=owner_${token}`;
  await showPage(ctx, ctx.texts.html("operators-owner-link", { link }));
});

/** HTML: the operators, the rule for connecting channels, and the open link that makes an operator. */
export async function describeOperators({ platform, texts }: BotContext): Promise<string> {
  const { database, clock } = platform;
  const ids = await operators.readOperators(database.prisma, platform);
  const people = await database.prisma.user.findMany({
    where: { id: { in: ids.map(BigInt) } },
    orderBy: { createdAt: "asc" },
  });
  const names = new Map(people.map(({ id, firstName }) => [telegramId(id), firstName]));
  // An operator who never started the bot has no name here.
  const shown = [...names.values(), ...ids.filter((id) => !names.has(id)).map(String)];
  const claim = await database.prisma.operatorLink.findFirst({
    where: { kind: "operator", usedAt: null, expiresAt: { gt: clock.now() } },
  });
  return [
    texts.html("operators-list", { people: texts.list(shown) }),
    describeRule(platform, texts),
    ...(claim === null ? [] : [texts.html("operators-claim-open", { date: texts.date(claim.expiresAt) })]),
  ].join("\n");
}
