import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import type { AccessMode, AccessRules, PaymentRules } from "../managed/channel-settings.ts";
import { lockPermittedChannel } from "../permissions/permissions.ts";
import type { ChannelActor } from "../permissions/permissions.ts";
import { applyAccessRulesJob } from "./apply-access-rules.jobs.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

/** "not_allowed": the actor does not manage the channel or, for payment rules, does not own it. */
type ChangeSettingResult = { readonly kind: "set" | "unchanged" | "not_allowed" };

/** Sets how future buyers enter the channel and its discussion group. Existing invite links stay as they are. */
export async function setAccessMode(
  platform: Platform,
  { channelId, actorId, accessMode }: ChannelActor & { readonly accessMode: AccessMode },
): Promise<ChangeSettingResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangeSettingResult> => {
    if (!(await lockPermittedChannel(transaction, { channelId, actorId, permission: "settings.change" })))
      return { kind: "not_allowed" };
    const { count } = await transaction.channel.updateMany({
      where: { OR: [{ id: channelId }, { discussionOfId: channelId }], accessMode: { not: accessMode } },
      data: { accessMode },
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(transaction, platform, {
      actorId,
      action: "channel.access_mode",
      subject: channelId,
      detail: { accessMode },
    });
    return { kind: "set" };
  });
}

/**
 * Sets the accepted shortfall and the access after a refund or a failed charge, for future ones only. Managers may not change
 * what counts as paid.
 */
export async function setPaymentRules(
  platform: Platform,
  {
    channelId,
    actorId,
    rules,
  }: ChannelActor & { /** A rule that is absent stays as it is. */ readonly rules: Partial<PaymentRules> },
): Promise<ChangeSettingResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangeSettingResult> => {
    if (
      !(await lockPermittedChannel(transaction, { channelId, actorId, permission: "payment_rules.change" }))
    )
      return { kind: "not_allowed" };
    const { count } = await transaction.channel.updateMany({
      where: { id: channelId, NOT: rules },
      data: rules,
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(transaction, platform, {
      actorId,
      action: "channel.payment_rules",
      subject: channelId,
      detail: rules,
    });
    return { kind: "set" };
  });
}

export type AccessRuleChange =
  | { readonly rule: "grace"; readonly hours: number }
  | { readonly rule: "reminder"; readonly days: number; readonly isOn: boolean }
  | { readonly rule: "unknown_members"; readonly treatment: AccessRules["unknownMembers"] };

/**
 * Changes one rule of a channel and of its discussion group. Jobs apply it to running subscriptions, since a channel may
 * have many, and their payments must not wait for the change.
 */
export async function setAccessRule(
  platform: Platform,
  { channelId, actorId, change }: ChannelActor & { readonly change: AccessRuleChange },
): Promise<ChangeSettingResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangeSettingResult> => {
    if (!(await lockPermittedChannel(transaction, { channelId, actorId, permission: "settings.change" })))
      return { kind: "not_allowed" };
    const channels = await transaction.channel.findMany({
      where: { OR: [{ id: channelId }, { discussionOfId: channelId }] },
      select: { id: true, graceHours: true, reminderDays: true, unknownMembers: true },
    });
    const changed = channels.filter((channel) => !holds(channel, change));
    if (changed.length === 0) return { kind: "unchanged" };
    for (const channel of changed)
      await transaction.channel.update({ where: { id: channel.id }, data: columnsOf(channel, change) });
    await audit(transaction, platform, {
      actorId,
      action: "channel.access_rules",
      subject: channelId,
      detail: change,
    });
    if (change.rule !== "unknown_members")
      await enqueue(
        transaction,
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
const SECOND_RUN_MS = MINUTE_MS;

function jobsFor(channelId: string, changedAt: Date): JobRequest[] {
  const payload = { channelId, changedAt };
  return [
    job(applyAccessRulesJob, payload, { key: `access-rules:${channelId}` }),
    job(applyAccessRulesJob, payload, {
      key: `access-rules-again:${channelId}`,
      runAt: new Date(Date.now() + SECOND_RUN_MS),
    }),
  ];
}
