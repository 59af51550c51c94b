import type { Persona } from "../../../sandbox/telegram/index.ts";
import type { Pressed } from "../../../sandbox/telegram/users/press-button.ts";
import type { AccessScene } from "../../subscriptions/testing/access-scene.ts";

/** Opens the page of a member for somebody, as a press on their name does. */
export const openPage = (scene: AccessScene, reader: Persona, member: { id: number }): Promise<Pressed> =>
  scene.pressForged(reader, `member:${scene.sale.channelId}:${member.id}`);

/** An administrator of the channel whom Olga lets manage it. */
export async function manager(scene: AccessScene): Promise<Persona> {
  const person = scene.telegram.person({ firstName: "Max" });
  await scene.meet(person);
  scene.olga.promote(person, scene.channel);
  await scene.settle();
  const createdAt = scene.platform.clock.now();
  await scene.database.prisma.channelManager.create({
    data: { channelId: scene.sale.channelId, userId: BigInt(person.id), createdAt },
  });
  return person;
}

/** What stands in the audit trail about members, oldest first: "member.give by 10000000001". */
export async function deeds(scene: AccessScene): Promise<string[]> {
  const entries = await scene.database.prisma.auditEntry.findMany({
    where: { action: { startsWith: "member." }, subject: scene.sale.channelId },
    orderBy: { id: "asc" },
  });
  return entries.map(({ action, actorId }) => `${action} by ${actorId}`);
}
