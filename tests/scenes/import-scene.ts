import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { AccessScene } from "./access-scene.ts";

/** A member of the channel from before the bot, who never started the bot. */
export function existingMember(scene: AccessScene, firstName = "Ada"): TestUser {
  const person = scene.telegram.person({ firstName });
  scene.olga.addMember(person, scene.channel);
  return person;
}

/** Olga sends a list through the import form, and answers the question for the duration. */
export async function sendList(
  scene: AccessScene,
  list: string | { readonly document: Buffer; readonly name: string },
  howLong?: string | RegExp,
): Promise<void> {
  await scene.say(scene.olga, "/members");
  await scene.press(scene.olga, /Import members/);
  await scene.press(scene.olga, /list of ids/);
  await scene.olga.send(list);
  await scene.handleUpdates();
  if (typeof howLong === "string") await scene.say(scene.olga, howLong);
  else if (howLong !== undefined) await scene.press(scene.olga, howLong);
}

/** The granted time by user id: "30 days", "for life". */
export async function given(scene: AccessScene): Promise<Record<string, string>> {
  const rows = await scene.database.prisma.subscriptionAdjustment.findMany({ orderBy: { userId: "asc" } });
  return Object.fromEntries(
    rows.map(({ userId, seconds }) => [
      String(userId),
      seconds === null ? "for life" : `${seconds / 86_400} days`,
    ]),
  );
}
