import type { Persona } from "../../../../sandbox/telegram/index.ts";
import { AccessScene } from "../../../subscriptions/testing/access-scene.ts";
import type { Broadcast } from "../../../../prisma/client/client.ts";

/** Olga with her channel "Tea & Talk", two subscribers, and a broadcast that she makes step by step. */
export async function deskScene(start?: Date) {
  const scene = await AccessScene.openFor("join_request", start);
  const { olga, database, telegram, platform } = scene;
  const ada = telegram.person({ firstName: "Ada" });
  const ben = telegram.person({ firstName: "Ben" });
  for (const person of [ada, ben]) await scene.subscriber({ person });

  /** As far as the question for the message. */
  async function begin(): Promise<void> {
    await scene.say(olga, "/broadcast");
    await scene.press(olga, /New broadcast/);
  }
  /** As far as the page of the draft. */
  async function compose(text = "New tea today"): Promise<void> {
    await begin();
    await scene.say(olga, text);
  }
  /** As far as the message that offers to send it. */
  async function preview(): Promise<void> {
    await compose();
    await scene.press(olga, /Preview and send/);
  }
  /** Sent to everybody, and everything done that follows. */
  async function send(): Promise<void> {
    await preview();
    await scene.press(olga, /people now/);
    await scene.runJobs();
  }
  return {
    scene,
    olga,
    ada,
    ben,
    telegram,
    platform,
    prisma: database.prisma,
    begin,
    compose,
    preview,
    send,
    /** The newest one. */
    broadcast: (): Promise<Broadcast> =>
      database.prisma.broadcast.findFirstOrThrow({ orderBy: { id: "desc" } }),
    /** What the bot sent to somebody since they met, without what is only for members. */
    copiesOf: (person: Persona, text = "New tea today") =>
      person.chat.filter(({ from, text: shown }) => from === "bot" && shown === text),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}
