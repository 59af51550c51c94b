import type { Update } from "grammy/types";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import { ChannelScene } from "./channel-scene.ts";

export const NEEDED_RIGHTS = { can_invite_users: true, can_restrict_members: true };

/** Olga's channel without the bot, and its administrator Mike. */
export async function sceneWithClub(kind: "channel" | "supergroup" | "group" = "channel") {
  const scene = await ChannelScene.open();
  const { olga, telegram } = scene;
  const mike = telegram.person({ firstName: "Mike" });
  const sara = telegram.person({ firstName: "Sara" });
  for (const person of [olga, mike, sara]) await scene.meet(person);
  const club = olga.createChannel({ title: "Tea & Talk", kind });
  olga.promote(mike, club, NEEDED_RIGHTS);
  /** Picks the channel in the chat picker, which makes the bot an administrator. */
  const share = async (): Promise<void> => {
    await scene.say(olga, "/newchannel");
    await olga.share(club, kind === "channel" ? /Pick a channel/ : /Pick a group/);
    await scene.handleUpdates();
  };
  const forward = async (person: TestUser): Promise<void> => {
    await person.forward(olga.post(club, "a post"));
    await scene.handleUpdates();
  };
  const connect = (person: TestUser) => scene.pressForged(person, `connect:${club.id}`);
  const channel = () =>
    scene.database.prisma.channel.findUnique({ where: { telegramChatId: BigInt(club.id) } });
  const dispose = () => scene[Symbol.asyncDispose]();
  return { scene, olga, mike, sara, club, share, forward, connect, channel, [Symbol.asyncDispose]: dispose };
}

export const newestSent = (scene: ChannelScene) => scene.telegram.callsOf("sendMessage").at(-1)?.parameters;

/** The newest update of a kind, for a test that changes and repeats it. */
export function newestOfKind<K extends "my_chat_member" | "chat_member">(
  scene: ChannelScene,
  kind: K,
): NonNullable<Update[K]> {
  const found = scene.telegram.updatesLog.findLast((update) => update[kind] !== undefined)?.[kind];
  if (found === undefined) throw new Error(`Telegram has reported no ${kind}`);
  return structuredClone(found);
}
