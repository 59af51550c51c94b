import { AccessScene } from "./access-scene.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";

type UnknownMemberRule = "ignore" | "notify" | "remove";

/** Olga's channel with a rule about unknown members. */
export async function openRuled(rule: UnknownMemberRule): Promise<AccessScene> {
  const scene = await AccessScene.openFor();
  await scene.database.prisma.channel.updateMany({ data: { unknownMembers: rule } });
  return scene;
}

/** A new user whom Olga adds by hand. */
export async function addByHand(scene: AccessScene, firstName = "Somebody"): Promise<TestUser> {
  const person = scene.telegram.person({ firstName });
  scene.olga.addMember(person, scene.channel);
  await scene.handleUpdates();
  return person;
}
