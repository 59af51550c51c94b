import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import type { AccessRules } from "../managed/channel-settings.ts";
import { applyAccessRules } from "./apply-access-rules.jobs.ts";
import { lockManagedChannel } from "../managed/permissions.ts";

export type AccessRuleChange =
  | { readonly rule: "grace"; readonly hours: number }
  | { readonly rule: "reminder"; readonly days: number; readonly isOn: boolean }
  | { readonly rule: "unknown_members"; readonly treatment: AccessRules["unknownMembers"] };

export type SetAccessRuleInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly change: AccessRuleChange;
};
export type SetAccessRuleResult =
  | { readonly kind: "set" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/**
 * Changes one rule of a channel and of its discussion group. Jobs apply it to running subscriptions, since a channel may
 * have many, and their payments must not wait for the change.
 */
export async function setAccessRule(
  platform: Platform,
  { channelId, actorId, change }: SetAccessRuleInput,
): Promise<SetAccessRuleResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<SetAccessRuleResult> => {
    if (!(await lockManagedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    const channels = await tx.channel.findMany({
      where: { OR: [{ id: channelId }, { discussionOfId: channelId }] },
      select: { id: true, graceHours: true, reminderDays: true, unknownMembers: true },
    });
    const changed = channels.filter((channel) => !holds(channel, change));
    if (changed.length === 0) return { kind: "unchanged" };
    for (const channel of changed)
      await tx.channel.update({ where: { id: channel.id }, data: columnsOf(channel, change) });
    await audit(tx, platform, {
      actorId,
      action: "channel.access_rules",
      subject: channelId,
      detail: change,
    });
    if (change.rule !== "unknown_members")
      await enqueue(
        tx,
        changed.flatMap(({ id }) => jobsFor(id, platform.clock.now())),
      );
    return { kind: "set" };
  });
}

type Columns = {
  readonly graceHours: number;
  readonly reminderDays: number[];
  readonly unknownMembers: string;
};

function holds(channel: Columns, change: AccessRuleChange): boolean {
  if (change.rule === "grace") return channel.graceHours === change.hours;
  if (change.rule === "reminder") return channel.reminderDays.includes(change.days) === change.isOn;
  return channel.unknownMembers === change.treatment;
}

function columnsOf({ reminderDays }: Columns, change: AccessRuleChange): Partial<Columns> {
  if (change.rule === "grace") return { graceHours: change.hours };
  if (change.rule === "unknown_members") return { unknownMembers: change.treatment };
  const others = reminderDays.filter((days) => days !== change.days);
  return { reminderDays: (change.isOn ? [...others, change.days] : others).toSorted((a, b) => b - a) };
}

// A second run, for purchases that read the old rules and had not committed at the first. Their transactions take seconds.
const SECOND_RUN_MS = 60_000;

function jobsFor(channelId: string, changedAt: Date): JobRequest[] {
  const payload = { channelId, changedAt };
  return [
    job(applyAccessRules, payload, { key: `access-rules:${channelId}` }),
    job(applyAccessRules, payload, {
      key: `access-rules-again:${channelId}`,
      runAt: new Date(Date.now() + SECOND_RUN_MS),
    }),
  ];
}
