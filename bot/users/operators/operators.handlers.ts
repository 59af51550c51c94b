import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { deepLink, startToken } from "../../platform/chat/deep-links.ts";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { telegramId, opaqueId } from "../../platform/values/domain.ts";
import { inviteOwner, redeemOperatorLink } from "./operator-links.ts";
import * as operators from "./operators.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { findInvitedOwner, listInvitedOwners, revokeOwner, OWNERS_SHOWN } from "./invited-owners.ts";
import type { OwnerInvitation, InvitedOwners } from "./invited-owners.ts";

/** Whether the sender operates this bot. */
export const isOperator = async ({ from, platform }: BotContext): Promise<boolean> =>
  from !== undefined && operators.isOperator(platform.database.prisma, platform, from.id);

const INVITE_OWNER = "owner-invite";
const OWNERS = "owners";
const OWNER = "owner-invited";
const REVOKE_OWNER = "owner-revoke";

/** The links that make an operator or let an owner connect channels, the invited owners, and the operators' part of /team. */
export const operatorLinks = new Composer<BotContext>();

const privately = operatorLinks.chatType("private");

for (const [kind, key] of [
  ["operator", "operators-claimed"],
  ["owner", "operators-owner-joined"],
] as const) {
  const payload = startToken(kind);
  privately.command("start", async (ctx, next) => {
    const token = payload.safeParse(ctx.match);
    if (!token.success) return next();
    const isOpened = await redeemOperatorLink(ctx.platform, { kind, token: token.data, userId: ctx.from.id });
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
  const link = deepLink(ctx.me.username, "owner", token);
  await showPage(ctx, ctx.texts.html("operators-owner-link", { link }));
});

onButton(operatorLinks, OWNERS, z.tuple([z.string().regex(/^(0|[1-9]\d{0,5})$/)]), async (ctx, [page]) => {
  if (!(await isOperator(ctx))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showOwners(ctx, Number(page));
});

async function showOwners(ctx: Press, page: number): Promise<void> {
  const { texts, platform } = ctx;
  const owners = await listInvitedOwners(platform, page);
  const key = owners.total === 0 ? "operators-owners-none" : "operators-owners";
  const html = [texts.html(key), describeRule(platform, texts)].join("\n\n");
  await showPage(ctx, html, ownersKeyboard(texts, owners, page));
}

onButton(operatorLinks, OWNER, z.tuple([opaqueId]), async (ctx, [id]) => {
  const invitation = (await isOperator(ctx)) ? await findInvitedOwner(ctx.platform, id) : undefined;
  if (invitation === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, describeOwner(ctx.texts, invitation), ownerKeyboard(ctx.texts, invitation));
});

function describeOwner(texts: Texts, invitation: OwnerInvitation): string {
  const by = invitation.invitedBy ?? "–";
  if (invitation.kind === "open")
    return texts.html("operators-link-page", { date: texts.date(invitation.until), by });
  const { owner, since, channels } = invitation;
  return texts.html("operators-owner-page", {
    name: owner.name,
    id: String(owner.id),
    date: texts.date(since),
    by,
    channels,
  });
}

const revocation = z.tuple([opaqueId, z.enum(["open", "used"])]);
onButton(operatorLinks, REVOKE_OWNER, revocation, async (ctx, [invitationId, shown]) => {
  const { kind } = await revokeOwner(ctx.platform, { invitationId, actorId: ctx.from.id, shown });
  if (kind === "not_allowed") return answerOutdated(ctx);
  const done = shown === "used" ? "operators-owner-revoked" : "operators-link-ended";
  const text = ctx.texts.plain(kind === "revoked" ? done : "operators-owners-changed");
  await ctx.answerCallbackQuery({ text, show_alert: true });
  await showOwners(ctx, 0);
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

/** HTML: who may connect channels here. */
function describeRule({ config: { connecting } }: Platform, texts: Texts): string {
  const rule = typeof connecting === "string" ? connecting : "listed";
  return texts.html(`operators-connecting-${rule}`);
}

/** At most eight buttons: the invitations, the next part of the list, and these two. */
function ownersKeyboard(texts: Texts, { invitations, total }: InvitedOwners, page: number): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const invitation of invitations)
    keyboard.text(describeInvitation(texts, invitation), buttonData(OWNER, invitation.id)).row();
  const pages = Math.ceil(total / OWNERS_SHOWN);
  // After the last part comes the first one.
  const next = page + 1 < pages ? page + 1 : 0;
  if (pages > 1)
    keyboard
      .text(texts.plain("team-more", { page: next + 1, pages }), buttonData(OWNERS, String(next)))
      .row();
  keyboard.text(texts.plain("operators-invite-owner"), buttonData(INVITE_OWNER)).row();
  return keyboard.text(texts.plain("team-back"), buttonData("team"));
}

const describeInvitation = (texts: Texts, invitation: OwnerInvitation): string =>
  invitation.kind === "used"
    ? invitation.owner.name
    : texts.plain("operators-link-line", { date: texts.date(invitation.until) });

const ownerKeyboard = (texts: Texts, { id, kind }: OwnerInvitation): InlineKeyboard =>
  new InlineKeyboard()
    .text(
      texts.plain(kind === "used" ? "operators-owner-revoke" : "operators-link-end"),
      buttonData(REVOKE_OWNER, id, kind),
    )
    .row()
    .text(texts.plain("operators-owners-back"), buttonData(OWNERS, "0"));
