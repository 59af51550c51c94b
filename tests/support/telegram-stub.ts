import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Update } from "grammy/types";

/*
 * Serves updates to tests of the intake, with faults that a real Telegram rarely shows.
 */

export type TelegramCall = { readonly method: string; readonly payload: Record<string, unknown> };

export type TelegramStub = {
  readonly url: string;
  readonly calls: readonly TelegramCall[];
  /** Updates without an acknowledgement, which Telegram would send again. */
  readonly pending: () => number[];
  send(...updates: readonly object[]): void;
  callsOf(method: string): Record<string, unknown>[];
  /** The next call of this method gets this answer. */
  answerNext(method: string, answer: object): void;
} & AsyncDisposable;

export const stubToken = "123456:AAEhBOweik9-x2rL0ZqQkJp8VUmGpWbTLNo";
export const stubMe = { id: 123_456, is_bot: true, first_name: "Bot", username: "stub_bot" } as const;

export async function startTelegramStub(): Promise<TelegramStub> {
  const calls: TelegramCall[] = [];
  const answers = new Map<string, object[]>();
  let queue: Update[] = [];
  let wake: (() => void)[] = [];
  let lastId = 0;

  const getUpdates = async (
    { offset = 0, timeout = 0 }: { offset?: number; timeout?: number },
    gone: Promise<void>,
  ): Promise<Update[]> => {
    queue = queue.filter(({ update_id: id }) => id >= offset);
    if (queue.length === 0 && timeout > 0) {
      const sent = new Promise<void>((done) => void wake.push(done));
      const late = new Promise<void>((done) => setTimeout(done, timeout * 1_000).unref());
      await Promise.race([sent, late, gone]);
    }
    return queue;
  };
  const resultOf = (method: string, payload: Record<string, unknown>, gone: Promise<void>): unknown => {
    if (method === "getMe") return stubMe;
    if (method === "getUpdates") return getUpdates(payload, gone);
    return method.startsWith("send") ? { message_id: calls.length, date: 0, chat: { id: 1 } } : true;
  };
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const method = request.url?.split("/").at(-1) ?? "";
      const body = await text(request);
      const payload = (body === "" ? {} : JSON.parse(body)) as Record<string, unknown>;
      calls.push({ method, payload });
      const gone = new Promise<void>((done) => void response.once("close", () => done()));
      const prepared = answers.get(method)?.shift();
      const reply = prepared ?? { ok: true, result: await resultOf(method, payload, gone) };
      response.setHeader("content-type", "application/json").end(JSON.stringify(reply));
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    pending: () => queue.map(({ update_id: id }) => id),
    send(...updates) {
      for (const update of updates) queue.push({ ...update, update_id: ++lastId });
      for (const done of wake) done();
      wake = [];
    },
    callsOf: (name) => calls.filter(({ method }) => method === name).map(({ payload }) => payload),
    answerNext(method, answer) {
      answers.set(method, [...(answers.get(method) ?? []), answer]);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}

/** A text message in the person's private chat. */
export const textFrom = (id: number, words: string): object => ({
  message: {
    message_id: 1,
    date: 0,
    text: words,
    chat: { id, type: "private", first_name: "Alice" },
    from: { id, is_bot: false, first_name: "Alice" },
  },
});

/** The question before a charge in Stars, for whose answer Telegram waits ten seconds. */
export const preCheckoutFrom = (id: number): object => ({
  pre_checkout_query: {
    id: "1",
    from: { id, is_bot: false, first_name: "Alice" },
    currency: "XTR",
    total_amount: 1,
    invoice_payload: "x",
  },
});

/** A Stars payment as Telegram reports it. */
export const paymentFrom = (id: number): object => ({
  message: {
    message_id: 2,
    date: 0,
    chat: { id, type: "private", first_name: "Alice" },
    from: { id, is_bot: false, first_name: "Alice" },
    successful_payment: {
      currency: "XTR",
      total_amount: 100,
      invoice_payload: "01J00000000000000000000000",
      telegram_payment_charge_id: "charge-1",
      provider_payment_charge_id: "",
    },
  },
});
