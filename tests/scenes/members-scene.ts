import { addToTeam } from "../support/team.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { ButtonAnswer } from "../../sandbox/telegram/users/press-button.ts";
import type { AccessScene } from "./access-scene.ts";

/** Opens the page of a member, as a press on the member's name does. */
export const openPage = (
  scene: AccessScene,
  reader: TestUser,
  member: { id: number },
): Promise<ButtonAnswer> => scene.pressForged(reader, `member:${scene.sale.channelId}:${member.id}`);

/** A manager of Olga's channel. */
export async function manager(scene: AccessScene): Promise<TestUser> {
  const person = scene.telegram.person({ firstName: "Max" });
  await scene.meet(person);
  scene.olga.promote(person, scene.channel);
  await scene.handleUpdates();
  await addToTeam(scene.database.prisma, { channelId: scene.sale.channelId, userId: BigInt(person.id) });
  return person;
}

/** The audit entries about members, oldest first: "member.give by 10000000001". */
export async function memberAudit(scene: AccessScene): Promise<string[]> {
  const entries = await scene.database.prisma.auditEntry.findMany({
    where: { action: { startsWith: "member." }, subject: scene.sale.channelId },
    orderBy: { id: "asc" },
  });
  return entries.map(({ action, actorId }) => `${action} by ${actorId}`);
}
