import type { TestUser } from "../../sandbox/telegram/index.ts";
import { ChannelScene, openSceneParts } from "./channel-scene.ts";
import type { SceneParts } from "./channel-scene.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";

/** Olga's channel, and Bob with an order there. */
export class SupportScene extends ChannelScene {
  readonly sale: Sale;
  readonly bob: TestUser;

  private constructor(parts: SceneParts, sale: Sale) {
    super(parts);
    this.sale = sale;
    this.bob = this.telegram.person({ firstName: "<Bob> & Sons", id: sale.buyerId });
  }

  static async openFor(): Promise<SupportScene> {
    const parts = await openSceneParts();
    const scene = new SupportScene(parts, await createSale(parts.platform));
    await scene.sale.order();
    await scene.meet(scene.olga);
    await scene.meet(scene.bob);
    return scene;
  }

  /** Another user who has started the bot. */
  async newUser(firstName = "Sam"): Promise<TestUser> {
    const person = this.telegram.person({ firstName });
    await this.meet(person);
    return person;
  }

  /** Bob writes to the owner; `runJobs` delivers the message. */
  async ask(text: string): Promise<void> {
    await this.say(this.bob, "/paysupport");
    await this.press(this.bob, "Tea & Talk");
    await this.say(this.bob, text);
  }

  async answer(person: TestUser, text: string): Promise<void> {
    await this.press(person, /Answer/);
    await this.say(person, text);
  }

  messages(): Promise<{ text: string; authorId: bigint; deliveredAt: Date | null }[]> {
    return this.database.prisma.supportMessage.findMany({
      select: { text: true, authorId: true, deliveredAt: true },
      orderBy: { id: "asc" },
    });
  }

  async threadId(): Promise<string> {
    const { id } = await this.database.prisma.supportThread.findFirstOrThrow();
    return id;
  }
}
