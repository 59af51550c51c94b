/*
 * A Telegram on this machine: the Bot API over real HTTP for one bot, and people who use it. No account, no network.
 *
 * Kept from the real service
 * - Every parameter is checked against the table of the Bot API, nested objects included; unknown ones are refused.
 * - Long polling with offset, limit and timeout; `allowed_updates` stays until it is changed, and `chat_member` and
 *   reactions come only to a bot that names them. Two pollers, or a poller beside a webhook, get 409.
 * - A webhook gets the secret header, one chat's updates in order and one at a time, and again until it says 2xx.
 * - A bot writes only to people who started and did not block it; a join request opens the chat until it is answered,
 *   for five minutes at most.
 * - In channels the bot may do what its rights say. What it never was in, it does not know.
 * - A link's member limit counts who is inside at the same time; links of other administrators are shown shortened.
 *   Editing a link resets what is left out. `unbanChatMember` without `only_if_banned` removes a present member.
 * - Lengths of texts, captions and buttons, HTML, "message is not modified", deletion within 48 hours.
 * - A subscription is charged when its period ends, and not while its owner or the bot has canceled it. What the bot
 *   canceled, only the bot allows again; what its owner canceled, only they resume. A refund does not cancel it.
 * - A button is answered once, a pre-checkout query within ten seconds; an invoice can be paid again and again, each
 *   time with a new charge id. A refund has the id of its payment, and a second one is refused.
 * - Rate limits, when asked for. They, time-outs and retries run on real time; dates and expiry on `clock`.
 *
 * Differs on purpose
 * - Webhooks may be http on 127.0.0.1. Their first retry comes after 100 ms instead of seconds.
 * - Calls that succeed in spite of a too long link name or a repeated revocation are refused.
 *
 * Assumed, because it is documented nowhere
 * - Renewals have the payload of the first payment and a charge id of their own, and no pre-checkout query comes before
 *   them. `refunded_payment` reaches the bot as a message. A cancellation by the bot brings no `subscription` update,
 *   and when the bot takes it back, what it had canceled goes on.
 * - A chat that is deleted is "not found", without an update. A group that became a supergroup is told by the two service
 *   messages alone.
 *
 * Left out
 * - Markdown, inline mode, reactions, stickers, voice, games, topics, business accounts, web apps, requests to join a
 *   basic group, privacy mode (a bot reads a group only as administrator), guard bots (`query_id`), calls in the answer to a
 *   webhook, paid invite links, withdrawal of Stars, and renewals by themselves.
 */
import type { AddressInfo } from "node:net";
import type { Update } from "grammy/types";
import type { Clock } from "../../bot/platform/clock.ts";
import { createFaults } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { allMethods } from "./methods/all-methods.ts";
import type { SandboxChannel } from "./people/channel-handle.ts";
import { failRenewal, renew, sendBack } from "./people/pay.ts";
import { meet } from "./people/meet.ts";
import type { PersonOptions } from "./people/meet.ts";
import type { Persona } from "./people/persona.ts";
import { sightsOf } from "./people/sights.ts";
import type { Sights } from "./people/sights.ts";
import { createRateLimits } from "./rate-limits.ts";
import { createRecords } from "./records.ts";
import type { CallRecord, RefusalRecord } from "./records.ts";
import { createBotApiServer } from "./server.ts";
import { createUpdateQueue } from "./updates/update-queue.ts";
import { membershipOf } from "./world/channels.ts";
import type { Membership } from "./world/channels.ts";
import { keepWorld } from "./world/keep.ts";
import type { KeptWorld } from "./world/keep.ts";
import { createWorld } from "./world/world.ts";

export type { Faults } from "./faults.ts";
export type { SandboxChannel } from "./people/channel-handle.ts";
export type { Persona } from "./people/persona.ts";
export type { ShownMessage } from "./people/shown-message.ts";
export type { CallRecord, RefusalRecord } from "./records.ts";
export type { KeptWorld } from "./world/keep.ts";
export { SandboxUserError } from "./world/people.ts";

export type TelegramOptions = {
  /** Dates and expiry go by it. Sockets, time-outs and rate limits run on real time. */
  readonly clock: Clock;
  readonly botToken?: string;
  /** Without "@". */
  readonly botUsername?: string;
  /** Left out: any free port of 127.0.0.1. */
  readonly port?: number;
  /** "telegram": 30 messages a second, one a second to a chat, 20 a minute to a group. Default "off". */
  readonly limits?: "telegram" | "off";
  /** Default 10,000, as with Telegram. */
  readonly preCheckoutTimeoutMs?: number;
  /** Whether `calls` are kept; default true. */
  readonly record?: boolean;
  /** Where an earlier Telegram ended: what its `keep` gave. */
  readonly from?: KeptWorld | undefined;
};

export type SandboxTelegram = Sights & {
  /** `http://127.0.0.1:port`, the API root for a client. */
  readonly url: string;
  readonly botToken: string;
  readonly botUsername: string;
  readonly botId: number;
  /** A new person, who has never met the bot. */
  person(options: PersonOptions): Persona;
  /** The status at this moment; "left" for somebody who was never inside. */
  memberStatus(channel: SandboxChannel, person: Persona | "bot"): Membership["status"];
  /** Answers of the server that a test wants to go wrong. */
  readonly faults: Faults;
  /** The last 100,000 calls, oldest first. */
  readonly calls: readonly CallRecord[];
  callsOf(method: string): CallRecord[];
  /** Calls `listener` after each call was carried out, before its answer is sent. */
  onCall(listener: (call: CallRecord) => void): { remove(): void };
  /**
   * Calls that a correct bot would not make: every 4xx but 409, a 403 because somebody blocked or never started the
   * bot, those from armed faults, and those announced. A test ends by asserting that there are none.
   */
  readonly refusals: readonly RefusalRecord[];
  /** Announces refusals whose description matches; they do not get into `refusals` from now on. */
  expectRefusal(pattern: RegExp | string): void;
  /** Every update that was kept for the bot, oldest first. */
  readonly updatesLog: readonly Update[];
  /** Delivers an update once more: under the same `update_id` to a webhook, under a new one to a poller. */
  redeliver(update: Update): void;
  /**
   * Charges the next period of a subscription, named by the charge id of its first payment.
   * @returns the charge id of the new payment.
   * @throws {Error} when it is canceled, by its owner or by the bot, or more than a day before its period ends.
   */
  renewStarSubscription(firstChargeId: string): string;
  /** The next period could not be charged: `Update.subscription` with "failed". It may be renewed all the same, later. */
  failStarSubscription(firstChargeId: string): void;
  /**
   * Telegram's own support sends a payment back. The bot hears of it by `refunded_payment`; `isReported: false` plays that
   * this message got lost.
   * @throws {Error} when there is no such payment, or it went back before.
   */
  refundStars(chargeId: string, options?: { readonly isReported?: boolean }): void;
  /** All there is, for a later Telegram to go on `from`. The living state: to be written down at once. */
  keep(): KeptWorld;
  stop(): Promise<void>;
};

/** Starts a Telegram for one bot. */
export async function startTelegram(options: TelegramOptions): Promise<SandboxTelegram> {
  const {
    clock,
    botToken = "7000000001:SANDBOX-token_of-the-local-Telegram",
    botUsername = "paygateprime_bot",
    port = 0,
    limits = "off",
    preCheckoutTimeoutMs = 10_000,
    record = true,
    from,
  } = options;
  const updates = createUpdateQueue(from?.updates);
  const world = createWorld({
    clock,
    botToken,
    botUsername,
    updates,
    limits: createRateLimits(limits),
    preCheckoutTimeoutMs,
    from,
  });
  const records = createRecords(record);
  const faults = createFaults();
  const server = createBotApiServer({ world, methods: allMethods(world), records, faults });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    ...sightsOf(world),
    url: `http://127.0.0.1:${boundPort}`,
    botToken,
    botUsername,
    botId: world.bot.user.id,
    person: (options) => meet(world, options),
    memberStatus(channel, person) {
      const found = world.channels.get(channel.id);
      if (!found) throw new Error(`There is no channel ${channel.id} in the sandbox`);
      const userId = person === "bot" ? world.bot.user.id : person.id;
      return membershipOf(found, userId, world.seconds()).status;
    },
    faults,
    calls: records.calls,
    callsOf: (method) => records.calls.filter((call) => call.method === method),
    onCall: (listener) => records.onCall(listener),
    refusals: records.refusals,
    expectRefusal: (pattern) => records.expectRefusal(pattern),
    updatesLog: updates.log,
    redeliver: (update) => updates.redeliver(update),
    renewStarSubscription: (firstChargeId) => renew(world, firstChargeId),
    failStarSubscription: (firstChargeId) => failRenewal(world, firstChargeId),
    refundStars: (chargeId, refund) => sendBack(world, chargeId, refund),
    keep: () => keepWorld(world),
    stop: () =>
      new Promise((done) => {
        updates.stop();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
