/*
 * A local Telegram: the Bot API over real HTTP for one bot, and test users. It needs no account and no network.
 *
 * Same as the real service
 * - Every parameter is checked against the Bot API's tables, nested objects included; unknown ones are refused.
 * - Long polling with offset, limit and timeout. `allowed_updates` stays in force until it is changed; `chat_member` and
 *   reactions come only to a bot that names them. Two pollers, or a poller beside a webhook, get 409.
 * - A webhook receives the secret header and one chat's updates in order, one at a time, with retries until a 2xx.
 * - A bot writes only to users who started and did not block it. A join request opens the chat until it is answered,
 *   for five minutes at most.
 * - In channels the bot's rights decide. The bot does not know private channels that it never was in.
 * - A link's member limit counts concurrent members; links of other administrators are shown shortened. Editing a link
 *   resets omitted fields. `unbanChatMember` without `only_if_banned` removes a present member.
 * - Lengths of texts, captions and buttons, HTML, "message is not modified", deletion within 48 hours.
 * - A subscription is charged when its period ends, unless the user or the bot has canceled it. Only the user switches it
 *   on again; after a cancellation by the bot, the bot has to allow that. A refund does not cancel it.
 * - An edit or a copy of a message that a person has deleted is refused with MESSAGE_ID_INVALID, as long as Telegram's server
 *   knows the message.
 * - A person whom the bot never met is "chat not found". A group that became a supergroup looks as before, and a call that
 *   uses it is refused with the new id. A public channel shows itself to a bot outside, without its members.
 * - `refunded_payment` reaches the bot as a message of its own.
 * - A button is answered once, a pre-checkout query within ten seconds. An invoice can be paid several times, each time
 *   with a new charge id. A refund has the id of its payment, and a second one is refused.
 * - Rate limits, on request. Rate limits, time-outs and retries run on real time; dates and expiry on `clock`.
 *
 * Different on purpose
 * - Webhooks may be http on 127.0.0.1. Their first retry comes after 100 ms instead of seconds.
 * - A too long link name or a repeated revocation is refused, although the real calls succeed.
 *
 * Assumed, since undocumented
 * - Renewals have the payload of the first payment, a charge id of their own, and no pre-checkout query.
 *   A cancellation by the bot brings no `subscription` update.
 * - A deleted chat is "not found", without an update. The upgrade of a group is reported by the two service messages
 *   alone.
 *
 * Not implemented
 * - Markdown, inline mode, reactions, stickers, voice, games, topics, business accounts, web apps, requests to join a
 *   basic group, privacy mode (a bot reads a group only as administrator), guard bots (`query_id`), calls in the response
 *   to a webhook, paid invite links, withdrawal of Stars, and automatic renewals.
 */
import type { AddressInfo } from "node:net";
import type { Update } from "grammy/types";
import type { Clock } from "../../bot/platform/time/clock.ts";
import { createFaults } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { allMethods } from "./methods/all-methods.ts";
import type { SandboxChannel } from "./users/channel-handle.ts";
import { failRenewal, renew, refundByTelegram } from "./users/pay-stars.ts";
import { createUser } from "./users/create-user.ts";
import type { PersonOptions } from "./users/create-user.ts";
import type { TestUser } from "./users/test-user.ts";
import { createInspector } from "./users/inspector.ts";
import type { TelegramInspector } from "./users/inspector.ts";
import { createRateLimits } from "./backend/rate-limits.ts";
import { createCallLog } from "./call-log.ts";
import type { CallRecord, RefusedCall } from "./call-log.ts";
import { createBotApiServer } from "./server.ts";
import { createUpdateQueue } from "./updates/update-queue.ts";
import type { Redelivery } from "./updates/update-queue.ts";
import { membershipOf } from "./backend/channels.ts";
import type { Membership } from "./backend/channels.ts";
import type { TelegramSnapshot } from "./backend/snapshot.ts";
import { createBackend, snapshotOf } from "./backend/backend.ts";

export type { Faults } from "./faults.ts";
export type { SandboxChannel } from "./users/channel-handle.ts";
export type { TestUser } from "./users/test-user.ts";
export type { ShownMessage } from "./users/shown-message.ts";
export type { CallRecord, RefusedCall } from "./call-log.ts";
export type { TelegramSnapshot } from "./backend/snapshot.ts";
export { SandboxUserError } from "./backend/people.ts";

export type TelegramOptions = {
  /** Decides dates and expiry. Sockets, time-outs and rate limits run on real time. */
  readonly clock: Clock;
  readonly botToken?: string;
  /** Without "@". */
  readonly botUsername?: string;
  /** Default: any free port of 127.0.0.1. */
  readonly port?: number;
  /** "telegram": 30 messages a second, one a second to a chat, 20 a minute to a group. Default "off". */
  readonly limits?: "telegram" | "off";
  /** Default 10,000, as with Telegram. */
  readonly preCheckoutTimeoutMs?: number;
  /** Whether `calls` are recorded; default true. */
  readonly record?: boolean;
  /** State to restore, from `snapshot()` of an earlier instance. */
  readonly snapshot?: TelegramSnapshot | undefined;
};

export type SandboxTelegram = TelegramInspector & {
  /** `http://127.0.0.1:port`, the API root for a client. */
  readonly url: string;
  readonly botToken: string;
  readonly botUsername: string;
  readonly botId: number;
  /** Creates a user who has never started the bot. */
  person(options: PersonOptions): TestUser;
  /** The current status; "left" for an account that never joined. */
  memberStatus(channel: SandboxChannel, person: TestUser | "bot"): Membership["status"];
  /** Fault injection for Bot API calls. */
  readonly faults: Faults;
  /** The last 100,000 calls, oldest first. */
  readonly calls: readonly CallRecord[];
  callsOf(method: string): CallRecord[];
  /** Calls `listener` after each executed call, before its response is sent. */
  onCall(listener: (call: CallRecord) => void): { remove(): void };
  /**
   * Calls that a correct bot would not make: every 4xx but 409, a 403 for a user who blocked or never started the bot,
   * injected faults, repetitions of a call whose connection ended, and expected refusals. Tests end by asserting that there are
   * none.
   */
  readonly refusals: readonly RefusedCall[];
  /** Refusals with a matching description do not get into `refusals` from now on. */
  expectRefusal(pattern: RegExp | string): void;
  /** Every update for the bot, oldest first. */
  readonly updatesLog: readonly Update[];
  /**
   * Delivers an update again: under the same `update_id` to a webhook, under a new one to a poller unless it keeps its id, as
   * after a batch that the poller did not confirm.
   */
  redeliver(update: Update, options?: Redelivery): void;
  /**
   * Charges the next period of a subscription, identified by the charge id of its first payment.
   * @returns the charge id of the new payment.
   * @throws {Error} when the user or the bot canceled it, or more than a day before its period ends.
   */
  renewStarSubscription(firstChargeId: string): string;
  /** Reports a failed charge: `Update.subscription` with "failed". A later renewal is still possible. */
  failStarSubscription(firstChargeId: string): void;
  /**
   * Refunds a payment as Telegram's support does. The bot receives `refunded_payment` unless `isReported` is false.
   * @throws {Error} for an unknown or refunded payment.
   */
  refundStars(chargeId: string, options?: { readonly isReported?: boolean }): void;
  /** Live references, not copies: serialize the result at once. */
  snapshot(): TelegramSnapshot;
  stop(): Promise<void>;
};

export async function startTelegram(options: TelegramOptions): Promise<SandboxTelegram> {
  const {
    clock,
    botToken = "7000000001:SANDBOX-token_of-the-local-Telegram",
    botUsername = "paygateprime_bot",
    port = 0,
    limits = "off",
    preCheckoutTimeoutMs = 10_000,
    record = true,
    snapshot,
  } = options;
  const updates = createUpdateQueue(snapshot?.updates);
  const backend = createBackend({
    clock,
    botToken,
    botUsername,
    updates,
    limits: createRateLimits(limits),
    preCheckoutTimeoutMs,
    snapshot,
  });
  const callLog = createCallLog(record);
  const faults = createFaults();
  const server = createBotApiServer({ backend, methods: allMethods(backend), callLog, faults });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    ...createInspector(backend),
    url: `http://127.0.0.1:${boundPort}`,
    botToken,
    botUsername,
    botId: backend.bot.user.id,
    person: (options) => createUser(backend, options),
    memberStatus(channel, person) {
      const found = backend.channels.get(channel.id);
      if (!found) throw new Error(`There is no channel ${channel.id} in the sandbox`);
      const userId = person === "bot" ? backend.bot.user.id : person.id;
      return membershipOf(found, userId, backend.seconds()).status;
    },
    faults,
    calls: callLog.calls,
    callsOf: (method) => callLog.calls.filter((call) => call.method === method),
    onCall: (listener) => callLog.onCall(listener),
    refusals: callLog.refusals,
    expectRefusal: (pattern) => callLog.expectRefusal(pattern),
    updatesLog: updates.log,
    redeliver: (update, redelivery) => updates.redeliver(update, redelivery),
    renewStarSubscription: (firstChargeId) => renew(backend, firstChargeId),
    failStarSubscription: (firstChargeId) => failRenewal(backend, firstChargeId),
    refundStars: (chargeId, refund) => refundByTelegram(backend, chargeId, refund),
    snapshot: () => snapshotOf(backend),
    stop: () =>
      new Promise((done) => {
        updates.stop();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
