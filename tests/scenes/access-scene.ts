import { HttpError } from "grammy";
import type { TestUser, SandboxChannel } from "../../sandbox/telegram/index.ts";
import { ChannelScene, openSceneParts } from "./channel-scene.ts";
import type { SceneParts } from "./channel-scene.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import { addTime } from "../../bot/subscriptions/adjustments/adjustments.sql.ts";
import { runSweepOnce } from "../../bot/subscriptions/removal/sweep.jobs.ts";

export const DAY = 24 * 60 * 60_000;

/**
 * The outcome of a call to Telegram: it works, it fails without an effect, it works and its answer is lost, or Telegram refuses it
 * because the account is deleted, in two ways.
 */
export type CallOutcome = "works" | "fails" | "lost" | "unknown_person" | "deleted_person";
export type Call = { readonly method: string; readonly userId: number | undefined };
export type Subscriber = { readonly person: TestUser; readonly subscriptionId: string };

/** Olga's channel with a tier on sale, and users with and without a subscription. */
export class AccessScene extends ChannelScene {
  readonly sale: Sale;
  readonly channel: SandboxChannel;
  /** Decides the outcome of each call before it is sent, and may act in between. */
  meanwhile: (call: Call) => Promise<CallOutcome> | CallOutcome = () => "works";
  /** Acts after Telegram carried out a call, before the bot gets the answer. */
  afterwards: (call: Call) => Promise<void> | void = () => undefined;

  private constructor(parts: SceneParts, sale: Sale, kind: "channel" | "supergroup") {
    super(parts);
    this.sale = sale;
    this.channel = this.olga.createChannel({ title: "Tea & Talk", kind });
    this.olga.addBot(this.channel, { can_invite_users: true, can_restrict_members: true });
    this.platform.telegram.config.use(async (previous, method, payload, signal) => {
      const userId = "user_id" in payload ? payload.user_id : undefined;
      const outcome = await this.meanwhile({ method, userId });
      try {
        // As the caller sees it after the repetitions of a call.
        if (outcome === "fails") return { ok: false, error_code: 500, description: "Internal Server Error" };
        if (outcome === "unknown_person")
          return { ok: false, error_code: 400, description: "Bad Request: PARTICIPANT_ID_INVALID" };
        if (outcome === "deleted_person")
          return { ok: false, error_code: 403, description: "Forbidden: user is deactivated" };
        const answer = await previous(method, payload, signal);
        if (outcome === "lost") throw new HttpError(`The answer to ${method} is lost`, new Error("reset"));
        return answer;
      } finally {
        await this.afterwards({ method, userId });
      }
    });
  }

  /** @param start the time of the clock; absent: now. */
  static async openFor(
    accessMode: "join_request" | "one_time_link" = "join_request",
    start?: Date,
    kind: "channel" | "supergroup" = "channel",
  ): Promise<AccessScene> {
    const parts = await openSceneParts(start);
    const scene = new AccessScene(parts, await createSale(parts.platform), kind);
    await scene.database.pool.query("update channel set access_mode = $1, kind = $2, telegram_chat_id = $3", [
      accessMode,
      kind,
      scene.channel.id,
    ]);
    await scene.meet(scene.olga);
    return scene;
  }

  /** A new user with a paid subscription, outside the chat by default. */
  async subscriber(
    options: { days?: number | null; isMember?: boolean; person?: TestUser } = {},
  ): Promise<Subscriber> {
    const { days = 30, isMember = false, person = this.newUser() } = options;
    if (person !== this.olga) await this.meet(person);
    const now = this.platform.clock.now();
    const id = newId(now);
    await addTime.run(this.database.prisma, {
      id,
      userId: person.id,
      channelId: this.sale.channelId,
      tierVersionId: this.sale.tierVersionId,
      seconds: days === null ? null : days * 86_400,
      now,
    });
    if (isMember) this.olga.addMember(person, this.channel);
    await this.handleUpdates();
    return { person, subscriptionId: id };
  }

  /** A user who never started the bot. */
  newUser(): TestUser {
    return this.telegram.person({ firstName: "Somebody" });
  }

  /** Extends the row as a payment does. */
  async renew(subscriptionId: string, days = 30): Promise<void> {
    const now = this.platform.clock.now();
    const { userId, channelId } = await this.database.prisma.subscription.findUniqueOrThrow({
      where: { id: subscriptionId },
    });
    await addTime.run(this.database.prisma, {
      id: newId(now),
      userId: Number(userId),
      channelId,
      tierVersionId: null,
      seconds: days * 86_400,
      now,
    });
  }

  async stateOf(subscriptionId: string): Promise<string> {
    const row = await this.database.prisma.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
    return row.endReason === null ? row.state : `${row.state}: ${row.endReason}`;
  }

  async sweep(): Promise<{ due: number; reclaimed: number }> {
    return runSweepOnce(this.platform);
  }

  statusOf(person: TestUser): string {
    return this.telegram.memberStatus(this.channel, person);
  }

  async join(person: TestUser, url: string): Promise<void> {
    await person.join(url);
    await this.handleUpdates();
  }

  /** All links that the bot created. */
  get links(): string[] {
    return this.telegram.callsOf("createChatInviteLink").flatMap(({ response }) => {
      const result = response?.ok === true ? response.result : undefined;
      return typeof result === "object" && result !== null && "invite_link" in result
        ? [String(result.invite_link)]
        : [];
    });
  }

  get liveLinks(): string[] {
    const revoked = this.telegram
      .callsOf("revokeChatInviteLink")
      .filter(({ response }) => response?.ok)
      .map(({ parameters }) => parameters["invite_link"]);
    return this.links.filter((url) => !revoked.includes(url));
  }
}
