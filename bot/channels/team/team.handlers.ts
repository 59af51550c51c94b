import { Composer } from "grammy";
import { z } from "zod";
import { deepLink, startToken } from "../../platform/chat/deep-links.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { describeOperators, isOperator } from "../../users/index.ts";
import { listChannels } from "../managed/managed-channels.ts";
import { removeFromTeam, setTeamRole } from "./change-team.ts";
import { describeHistory, describeMember, describeRoles } from "./describe-team.ts";
import { askToJoin, decideInvitation, inviteToTeam } from "./invitations.ts";
import { teamRoles } from "../permissions/permission-table.ts";
import { findTeamMember, listAsking, listRoles, listTeam } from "./read-team.ts";
import * as buttons from "./team.keyboards.ts";
import { describeRole } from "./team.jobs.ts";

/** /team: an owner's people and their roles, their roles with other owners, and for an operator the operators. */
export const team = new Composer<BotContext>();

const privately = team.chatType("private");

const invitation = startToken("team");
privately.command("start", async (ctx, next) => {
  const token = invitation.safeParse(ctx.match);
  if (!token.success) return next();
  const asked = await askToJoin(ctx.platform, { token: token.data, userId: ctx.from.id });
  if (asked.kind === "unknown") return next();
  const values = { owner: asked.ownerName, role: describeRole(ctx.texts, asked.role) };
  await ctx.reply(ctx.texts.html("team-you-asked", values), { parse_mode: "HTML" });
});

privately.command("team", (ctx) => showTeam(ctx, ctx.from.id));
const pageNumber = z.string().regex(/^\d{1,2}$/);
onButton(team, buttons.TEAM, z.array(pageNumber).max(1), async (ctx, [page]) => {
  await ctx.answerCallbackQuery();
  await showTeam(ctx, ctx.from.id, Number(page ?? "0"));
});

async function showTeam(ctx: BotContext, userId: number, page = 0): Promise<void> {
  const { texts, platform } = ctx;
  const [channels, people, asking, roles, history] = await Promise.all([
    listChannels(platform, userId, "team.change"),
    listTeam(platform, userId),
    listAsking(platform, userId),
    listRoles(platform, userId),
    describeHistory(ctx, userId),
  ]);
  const mayInvite = channels.length > 0;
  const mayInviteOwner = await isOperator(ctx);
  const parts: string[] = [];
  if (mayInvite) {
    parts.push(texts.html(people.length === 0 ? "team-nobody" : "team-page"));
    if (history !== undefined) parts.push(history);
  }
  if (roles.length > 0) parts.push(describeRoles(texts, roles));
  if (mayInviteOwner) parts.push(await describeOperators(ctx));
  const labelled = people.map((member) => ({ id: member.id, label: describeMember(texts, member) }));
  const shown = mayInvite ? { asking, people: labelled } : { asking: [], people: [] };
  const keyboard = buttons.teamButtons(texts, { page, mayInvite, mayInviteOwner, roles, ...shown });
  await showPage(ctx, parts.length === 0 ? texts.html("team-none") : parts.join("\n\n"), keyboard);
}

onButton(team, buttons.INVITE, z.tuple([]), async (ctx) => {
  if ((await listChannels(ctx.platform, ctx.from.id, "team.change")).length === 0) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, ctx.texts.html("team-choose-role"), buttons.roleButtons(ctx.texts));
});

const role = z.enum(teamRoles);
onButton(team, buttons.INVITE_ROLE, z.tuple([role], pageNumber), async (ctx, [chosen, page]) => {
  const channels = await listChannels(ctx.platform, ctx.from.id, "team.change");
  if (channels.length === 0) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const keyboard = buttons.scopeButtons(ctx.texts, chosen, { channels, page: Number(page ?? "0") });
  await showPage(ctx, ctx.texts.html("team-choose-channels"), keyboard);
});

const scope = z.tuple([role, z.union([opaqueId, z.literal(buttons.ALL)])]);
onButton(team, buttons.INVITE_LINK, scope, async (ctx, [chosen, where]) => {
  const channelId = where === buttons.ALL ? null : where;
  const invited = await inviteToTeam(ctx.platform, { actorId: ctx.from.id, channelId, role: chosen });
  if (invited.kind === "not_allowed") return answerOutdated(ctx);
  if (invited.kind === "too_many") {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("team-too-many"), show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  const link = deepLink(ctx.me.username, "team", invited.token);
  const text = ctx.texts.html("team-link", { link, role: describeRole(ctx.texts, chosen) });
  await showPage(ctx, text, buttons.backToTeam(ctx.texts));
});

onButton(team, buttons.TEAM_MEMBER, z.tuple([opaqueId]), async (ctx, [memberId]) => {
  if (await showMember(ctx, memberId)) await ctx.answerCallbackQuery();
  else await answerOutdated(ctx);
});

async function showMember(ctx: Press, memberId: string): Promise<boolean> {
  const member = await findTeamMember(ctx.platform, { memberId, ownerId: ctx.from.id });
  if (member === undefined) return false;
  const { userId, since } = member;
  const text = ctx.texts.html("team-member", {
    member: describeMember(ctx.texts, member),
    id: String(userId),
    date: ctx.texts.date(since),
  });
  await showPage(ctx, text, buttons.memberButtons(ctx.texts, member));
  return true;
}

onButton(team, buttons.SET_ROLE, z.tuple([opaqueId, role]), async (ctx, [memberId, chosen]) => {
  const { kind } = await setTeamRole(ctx.platform, { memberId, actorId: ctx.from.id, role: chosen });
  if (kind === "not_allowed") return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("team-role-set") });
  await showMember(ctx, memberId);
});

onButton(team, buttons.REMOVE, z.tuple([opaqueId]), async (ctx, [memberId]) => {
  const { kind } = await removeFromTeam(ctx.platform, { memberId, actorId: ctx.from.id });
  if (kind === "not_allowed") return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("team-removed") });
  await showTeam(ctx, ctx.from.id);
});

const decision = z.tuple([opaqueId, z.enum(["yes", "no"])]);
onButton(team, buttons.DECIDE, decision, async (ctx, [invitationId, answer]) => {
  const isApproved = answer === "yes";
  const input = { invitationId, actorId: ctx.from.id, isApproved };
  const { kind } = await decideInvitation(ctx.platform, input);
  if (kind === "not_possible") return answerOutdated(ctx);
  const text = ctx.texts.plain(isApproved ? "team-approved" : "team-declined");
  await ctx.answerCallbackQuery({ text });
  await showTeam(ctx, ctx.from.id);
});
