import type { TestUser } from "../../sandbox/telegram/index.ts";
import { AccessScene } from "./access-scene.ts";
import type { Broadcast } from "../../prisma/client/client.ts";

/** Olga, her channel "Tea & Talk" with two subscribers, and the steps of a broadcast. */
export async function composeScene(start?: Date) {
  const scene = await AccessScene.openFor("join_request", start);
  const { olga, database, telegram, platform } = scene;
  const ada = telegram.person({ firstName: "Ada" });
  const ben = telegram.person({ firstName: "Ben" });
  for (const person of [ada, ben]) await scene.subscriber({ person });

  /** To the question for the message. */
  async function begin(): Promise<void> {
    await scene.say(olga, "/broadcast");
    await scene.press(olga, /New broadcast/);
  }
  /** To the page of the draft. */
  async function compose(text = "New tea today"): Promise<void> {
    await begin();
    await scene.say(olga, text);
  }
  /** To the message with the Send buttons. */
  async function preview(): Promise<void> {
    await compose();
    await scene.press(olga, /Preview and send/);
  }
  /** To the end of all jobs. */
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
    /** The newest. */
    broadcast: (): Promise<Broadcast> =>
      database.prisma.broadcast.findFirstOrThrow({ orderBy: { id: "desc" } }),
    /** The bot's messages with this text in a person's chat. */
    copiesOf: (person: TestUser, text = "New tea today") =>
      person.chat.filter(({ from, text: shown }) => from === "bot" && shown === text),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}
