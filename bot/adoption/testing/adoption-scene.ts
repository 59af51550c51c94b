import type { Persona } from "../../../sandbox/telegram/index.ts";
import type { AccessScene } from "../../subscriptions/testing/access-scene.ts";

/** Somebody who was in the channel before the bot, and never spoke to it. */
export function oldMember(scene: AccessScene, firstName = "Ada"): Persona {
  const person = scene.telegram.person({ firstName });
  scene.olga.addMember(person, scene.channel);
  return person;
}

/** Olga sends a list by the buttons of her channel's members, and says how long it is for where she is asked. */
export async function sendList(
  scene: AccessScene,
  list: string | { readonly document: Buffer; readonly name: string },
  howLong?: string | RegExp,
): Promise<void> {
  await scene.say(scene.olga, "/members");
  await scene.press(scene.olga, /Take over members/);
  await scene.press(scene.olga, /list of ids/);
  await scene.olga.send(list);
  await scene.settle();
  if (typeof howLong === "string") await scene.say(scene.olga, howLong);
  else if (howLong !== undefined) await scene.press(scene.olga, howLong);
}

/** What was given to whom: "30 days", "for life". */
export async function given(scene: AccessScene): Promise<Record<string, string>> {
  const rows = await scene.database.prisma.givenTime.findMany({ orderBy: { userId: "asc" } });
  return Object.fromEntries(
    rows.map(({ userId, seconds }) => [
      String(userId),
      seconds === null ? "for life" : `${seconds / 86_400} days`,
    ]),
  );
}
