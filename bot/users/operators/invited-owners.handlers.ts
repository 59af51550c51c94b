import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { findInvitedOwner, listInvitedOwners, revokeOwner } from "./invited-owners.ts";
import type { OwnerInvitation } from "./invited-owners.ts";
import { OWNER, ownerPage, OWNERS, ownersPage, REVOKE_OWNER } from "./operators.keyboards.ts";
import { isOperator } from "./operators.ts";

/** The owners whom operators invited and the open links, for operators. */
export const invitedOwners = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

const operates = ({ platform, from }: Press): Promise<boolean> =>
  isOperator(platform.database.prisma, platform, from.id);

/** HTML: who may connect channels here. */
export function describeRule({ config: { connecting } }: Platform, texts: Texts): string {
  const rule = typeof connecting === "string" ? connecting : "listed";
  return texts.html(`operators-connecting-${rule}`);
}

onButton(invitedOwners, OWNERS, z.tuple([z.string().regex(/^(0|[1-9]\d{0,5})$/)]), async (ctx, [page]) => {
  if (!(await operates(ctx))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showOwners(ctx, Number(page));
});

async function showOwners(ctx: Press, page: number): Promise<void> {
  const { texts, platform } = ctx;
  const owners = await listInvitedOwners(platform, page);
  const key = owners.total === 0 ? "operators-owners-none" : "operators-owners";
  const html = [texts.html(key), describeRule(platform, texts)].join("\n\n");
  await showPage(ctx, html, ownersPage(texts, owners, page));
}

onButton(invitedOwners, OWNER, z.tuple([opaqueId]), async (ctx, [id]) => {
  const invitation = (await operates(ctx)) ? await findInvitedOwner(ctx.platform, id) : undefined;
  if (invitation === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, describe(ctx.texts, invitation), ownerPage(ctx.texts, invitation));
});

function describe(texts: Texts, invitation: OwnerInvitation): string {
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
onButton(invitedOwners, REVOKE_OWNER, revocation, async (ctx, [invitationId, shown]) => {
  const { kind } = await revokeOwner(ctx.platform, { invitationId, actorId: ctx.from.id, shown });
  if (kind === "not_allowed") return answerOutdated(ctx);
  const done = shown === "used" ? "operators-owner-revoked" : "operators-link-ended";
  const text = ctx.texts.plain(kind === "revoked" ? done : "operators-owners-changed");
  await ctx.answerCallbackQuery({ text, show_alert: true });
  await showOwners(ctx, 0);
});
