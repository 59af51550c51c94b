import type { BotContext } from "../../platform/context.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { FixedTextKey, Texts } from "../../platform/texts/texts.ts";
import type { TeamMember } from "./read-team.ts";
import { selectTeamHistory } from "./team-history.sql.ts";
import { describeRole, describeWhere } from "./team.jobs.ts";

/** "Max · Support · Tea & Talk", as plain text. */
export const describeMember = (
  texts: Texts,
  { name, role, channelTitle }: Pick<TeamMember, "name" | "role" | "channelTitle">,
): string =>
  texts.plain("team-line", {
    name,
    role: describeRole(texts, role),
    where: describeWhere(texts, channelTitle),
  });

/** HTML: the roles that a person has with other owners. */
export const describeRoles = (texts: Texts, roles: readonly TeamMember[]): string =>
  [
    texts.html("team-mine"),
    ...roles.map(({ ownerName, role, channelTitle }) =>
      texts.html("team-line", {
        name: ownerName,
        role: describeRole(texts, role),
        where: describeWhere(texts, channelTitle),
      }),
    ),
  ].join("\n");

// One screen.
const SHOWN = 10;

/** HTML: the team's newest changes; undefined without changes. */
export async function describeHistory(
  { texts, platform }: BotContext,
  ownerId: number,
): Promise<string | undefined> {
  const entries = await selectTeamHistory.all(platform.database.prisma, { ownerId, limit: SHOWN });
  if (entries.length === 0) return undefined;
  const lines = entries.map(({ at, action, firstName: name }) =>
    texts.html("team-history-line", {
      date: texts.date(at),
      name,
      change: new Html(texts.html(keyOf(action))),
    }),
  );
  return [texts.html("team-history"), ...lines].join("\n");
}

/** By an action, or by its first part: "tier.revised" is a change of tiers. */
const changes: Readonly<Record<string, FixedTextKey>> = {
  tier: "team-changed-tiers",
  link: "team-changed-links",
  member: "team-changed-members",
  broadcast: "team-changed-broadcasts",
  "broadcast.drafted": "team-changed-broadcast-draft",
  "broadcast.rewritten": "team-changed-broadcast-draft",
  "broadcast.scheduled": "team-changed-broadcast-sent",
  "broadcast.started": "team-changed-broadcast-sent",
  "broadcast.resent": "team-changed-broadcast-sent",
  "broadcast.paused": "team-changed-broadcast-stopped",
  "broadcast.stopped": "team-changed-broadcast-stopped",
  support: "team-changed-support",
  refund: "team-changed-refunds",
  payment: "team-changed-refunds",
  team: "team-changed-team",
};

const keyOf = (action: string): FixedTextKey =>
  changes[action] ?? changes[action.slice(0, action.indexOf("."))] ?? "team-changed-settings";
