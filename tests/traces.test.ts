import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inSpan, traceparent } from "../bot/platform/runtime/spans.ts";
import { secretsOf } from "../bot/platform/runtime/logger.ts";
import { spawnProgram } from "../sandbox/runtime/spawned-program.ts";
import { finishedIpn } from "../bench/support/orders.ts";
import { IPN_SECRET } from "../bench/support/program.ts";
import { urlOf } from "./support/killed-program.ts";
import { createSale } from "./support/sale.ts";
import { startTelegramStub, stubMe, stubToken } from "./support/telegram-stub.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { startTraceReceiver } from "./support/trace-receiver.ts";
import type { ReceivedSpan, TraceReceiver } from "./support/trace-receiver.ts";
import { until } from "./support/until.ts";
import {
  buyWithStars,
  chooseCoin,
  chooseTier,
  createWorld,
  findInviteLink,
  openStore,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const KEY = "a-key-of-the-receiver";

async function openWorld(receiver: TraceReceiver): Promise<World> {
  const world = await createWorld({
    environment: {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_HEADERS: `x-key=${KEY}`,
    },
  });
  await openStore(world);
  return world;
}

/** From the first span of the trace down to this one. */
function pathOf(spans: readonly ReceivedSpan[], last: ReceivedSpan): ReceivedSpan[] {
  const above = spans.find(({ spanId }) => spanId === last.parentSpanId);
  return [...(above === undefined ? [] : pathOf(spans, above)), last];
}

/** The way to the call that makes the buyer's invite link, once all of it has arrived. */
async function spansToInvitation({ spans }: TraceReceiver): Promise<ReceivedSpan[]> {
  const find = (): ReceivedSpan | undefined =>
    spans.findLast(({ name }) => name === "telegram createChatInviteLink");
  await until(() => find() !== undefined && pathOf(spans, find() as ReceivedSpan).length > 2, true);
  const last = find();
  return last === undefined ? [] : pathOf(spans, last);
}

const wayToInvitation = async (receiver: TraceReceiver): Promise<string[]> =>
  (await spansToInvitation(receiver)).map(({ name }) => name);

describe("A trace", () => {
  test("goes from the notification of NOWPayments through the job to the invite link", async () => {
    await using receiver = await startTraceReceiver();
    await using world = await openWorld(receiver);
    const { bob } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.pay("exact");
    await findInviteLink(bob);
    expect(await wayToInvitation(receiver)).toEqual([
      "notice nowpayments",
      "confirm payment",
      "job payments.deliver-purchase",
      "telegram createChatInviteLink",
    ]);
    const job = receiver.spans.find(({ name }) => name === "job payments.deliver-purchase");
    const trace = receiver.spans.filter(({ traceId }) => traceId === job?.traceId).map(({ name }) => name);
    expect(trace).toContain("telegram sendMessage");
    const confirmed = receiver.spans.find(({ spanId }) => spanId === job?.parentSpanId);
    expect(
      Object.fromEntries((confirmed?.attributes ?? []).map(({ key, value }) => [key, value.stringValue])),
    ).toEqual({ provider: "nowpayments", status: "paid", decision: "granted" });
  });

  test("goes from the payment in Stars through both jobs to the invite link, and holds no secret and no name", async () => {
    await using receiver = await startTraceReceiver();
    await using world = await openWorld(receiver);
    await buyWithStars(world, world.alice);
    expect(await wayToInvitation(receiver)).toEqual([
      "receive money update",
      "job intake.money-update",
      "update message",
      "confirm payment",
      "job payments.deliver-purchase",
      "telegram createChatInviteLink",
    ]);
    const all = receiver.bodies.join("\n");
    for (const secret of secretsOf(world.program.platform.config)) expect(all).not.toContain(secret);
    for (const name of ["Alice", "Olga", "Tea & Talk", String(world.alice.id)])
      expect(all).not.toContain(name);
    expect(receiver.headers[0]).toMatchObject({ "x-key": KEY });
  });

  test("goes from the notification in one process to the link in another", { tags: ["long"] }, async () => {
    await using receiver = await startTraceReceiver();
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const sale = await createSale(createTestPlatform(database));
    const start = (role: string) =>
      // Not the bundle, in which the optional packages of OpenTelemetry do not load.
      spawnProgram(
        {
          BOT_TOKEN: stubToken,
          TELEGRAM_API_ROOT: telegram.url,
          PUBLIC_URL: "https://bot.example",
          DATABASE_URL: urlOf(database.connection),
          // Nothing listens there: the notice holds everything.
          NOWPAYMENTS_API_ROOT: "http://127.0.0.1:9",
          NOWPAYMENTS_API_KEY: "a key of the tests",
          NOWPAYMENTS_IPN_SECRET: IPN_SECRET,
          OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        },
        "--role",
        role,
      );
    await using web = start("web");
    await using worker = start("worker");
    const [port] = await Promise.all([web.running(), worker.running()]);
    const user = { id: sale.buyerId, is_bot: false, first_name: "Bob" };
    telegram.answerNext("getChatMember", { ok: true, result: { status: "left", user } });
    telegram.answerNext("createChatInviteLink", {
      ok: true,
      result: {
        invite_link: "https://t.me/+invite",
        creator: stubMe,
        creates_join_request: true,
        is_primary: false,
        is_revoked: false,
      },
    });
    const { path, headers, body } = finishedIpn({ id: await sale.order(), buyerId: sale.buyerId });
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
    expect(answer.status).toBe(200);
    const way = await spansToInvitation(receiver);
    expect(way.map(({ name, pid }) => [name, pid])).toEqual([
      ["notice nowpayments", web.child.pid],
      ["confirm payment", web.child.pid],
      ["job payments.deliver-purchase", worker.child.pid],
      ["telegram createChatInviteLink", worker.child.pid],
    ]);
    expect(new Set(way.map(({ traceId }) => traceId)).size).toBe(1);
  });

  test("shows a call that fails by the class of its error alone", async () => {
    await using receiver = await startTraceReceiver();
    await using world = await openWorld(receiver);
    world.telegram.faults.add({ method: "createChatInviteLink", kind: "reset-before", times: 1 });
    await buyWithStars(world, world.alice);
    const failed = (): ReceivedSpan | undefined =>
      receiver.spans.find(
        ({ name, status }) => name === "telegram createChatInviteLink" && status.code === 2,
      );
    await until(() => failed() !== undefined, true);
    expect(failed()?.status["message"]).toBe("HttpError");
    expect(failed()?.attributes).toContainEqual({ key: "error.type", value: { stringValue: "HttpError" } });
  });

  test("is lost without harm while the receiver is away", async () => {
    const receiver = await startTraceReceiver();
    await using world = await openWorld(receiver);
    await receiver[Symbol.asyncDispose]();
    expect(await buyWithStars(world, world.alice)).toContain("https://t.me/");
  });
});

describe("Without a receiver", () => {
  test("nothing is recorded, and no job carries a trace", async () => {
    await using world = await createWorld();
    await openStore(world);
    expect(await inSpan("work", {}, () => Promise.resolve(traceparent()))).toBeUndefined();
  });

  test("the packages are not loaded: only the start of the tracing imports them, when it needs them", () => {
    const root = join(import.meta.dirname, "..");
    const importers = globSync("{main.ts,{bot,webhooks,prisma}/**/*.ts}", { cwd: root }).filter((file) =>
      /from "@opentelemetry\/(?!api")/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(importers).toEqual([]);
  });
});
