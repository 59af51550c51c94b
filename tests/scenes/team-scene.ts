import type { TestUser } from "../../sandbox/telegram/index.ts";
import { AccessScene } from "./access-scene.ts";
import { addToTeam } from "../support/team.ts";

export async function newUser(scene: AccessScene, firstName: string): Promise<TestUser> {
  const person = scene.telegram.person({ firstName });
  await scene.meet(person);
  return person;
}

/** Olga's channel with a member, and Sam with a role there. */
export async function sceneWith(role: "manager" | "support" | "finance" | "read_only") {
  const scene = await AccessScene.openFor();
  const { person: member } = await scene.subscriber({ isMember: true });
  const sam = await newUser(scene, "Sam");
  const { channelId } = scene.sale;
  const memberId = await addToTeam(scene.database.prisma, { channelId, userId: sam.id, role });
  const dispose = () => scene[Symbol.asyncDispose]();
  return { scene, member, sam, memberId, channelId, [Symbol.asyncDispose]: dispose };
}
