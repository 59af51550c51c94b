import { grantTime } from "../../bot/subscriptions/adjustments/adjust-subscription.ts";
import { DAY } from "./access-scene.ts";
import type { AccessScene, Subscriber } from "./access-scene.ts";
import { claimDueReminders } from "../../bot/subscriptions/reminders/reminders.jobs.ts";

/** One run of the periodic jobs: reminders, removals, and their follow-up jobs. */
export async function runPeriodicJobs(scene: AccessScene): Promise<void> {
  await claimDueReminders(scene.platform);
  await scene.sweep();
  await scene.runJobs();
}

/** Lets days pass one by one; returns the days of messages, with the first words of each. */
export async function passDays(
  scene: AccessScene,
  { person }: Subscriber,
  days: number,
): Promise<[number, string][]> {
  const diary: [number, string][] = [];
  for (let day = 1; day <= days; day += 1) {
    const before = scene.messagesTo(person).length;
    scene.platform.clock.advance(DAY);
    await runPeriodicJobs(scene);
    for (const text of scene.messagesTo(person).slice(before)) diary.push([day, gistOf(text)]);
  }
  return diary;
}

const gists = ["ends on", "You may stay until", "has ended, and so has your access"];
export const gistOf = (text: string): string => gists.find((gist) => text.includes(gist)) ?? text;

export async function giveDays(scene: AccessScene, { person }: Subscriber, days: number): Promise<void> {
  await scene.database.prisma.$transaction((transaction) =>
    grantTime(transaction, scene.platform, {
      kind: "gift",
      userId: person.id,
      channelIds: [scene.sale.channelId],
      seconds: days * 86_400,
      actorId: scene.olga.id,
    }),
  );
}

export const deliveredReminders = async (scene: AccessScene): Promise<number[]> =>
  (await scene.database.prisma.reminder.findMany({ orderBy: { deliveredAt: "asc" } })).map(
    ({ daysBefore }) => daysBefore,
  );
