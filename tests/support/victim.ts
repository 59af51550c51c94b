import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { SandboxNowPayments, SandboxPayment } from "../../sandbox/nowpayments/index.ts";
import { startTelegram } from "../../sandbox/telegram/index.ts";
import type { TestUser, SandboxChannel, SandboxTelegram } from "../../sandbox/telegram/index.ts";
import { createSale } from "./sale.ts";
import type { Sale } from "./sale.ts";
import { createTestDatabase } from "./test-database.ts";
import type { TestDatabase } from "./test-database.ts";
import { createTestPlatform } from "./test-platform.ts";

/** The program as a process of its own, to be killed, between a Telegram and a NOWPayments that live on. */
export type Victim = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly owner: TestUser;
  readonly channel: SandboxChannel;
  readonly sale: Sale;
  /** Starts it, the first time or once more, and waits until it is ready. */
  start(): Promise<void>;
  /** SIGKILL, at once. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** Acts on what passes between NOWPayments and the program; undefined: everything passes. */
  watch: Watch | undefined;
  /** Somebody who knows the bot. */
  person(): Promise<TestUser>;
  /** Somebody with an order and a payment whose coins are on their way: `become("finished")` reports it. */
  buyer(): Promise<{ person: TestUser; payment: SandboxPayment }>;
};

/** Called before the bytes are passed on; `false` keeps them back. */
export type Watch = (direction: "to-program" | "to-sender", bytes: Buffer) => boolean;

const MAIN = join(import.meta.dirname, "../../main.ts");
const USERS = 10_000_000_100;

/**
 * @param given instead of one of the tests' own Postgres.
 * @param limits whether messages are limited as Telegram does.
 */
export async function createVictim(
  given?: TestDatabase,
  limits: "telegram" | "off" = "off",
): Promise<Victim> {
  const database = given ?? (await createTestDatabase());
  const clock = movableClock();
  const telegram = await startTelegram({ clock, limits });
  // As the vendor, but without its pauses: a killed program's sender tries again until it is answered.
  const nowpayments = await startNowPayments({ clock, ipnRetries: 200, ipnRetryMs: 100 });
  const sale = await createSale(createTestPlatform(database));
  const owner = telegram.person({ firstName: "Olga", id: sale.ownerId });
  await owner.start();
  const channel = owner.createChannel({ title: "Tea & Talk", kind: "channel" });
  owner.addBot(channel);
  await database.prisma.channel.updateMany({ data: { telegramId: BigInt(channel.id) } });

  const gate = await openGate();
  let child: ChildProcess | undefined;
  let lastUser = USERS;
  const environment = {
    PATH: process.env["PATH"],
    NODE_NO_WARNINGS: "1",
    BOT_TOKEN: telegram.botToken,
    TELEGRAM_API_ROOT: telegram.url,
    NOWPAYMENTS_API_ROOT: nowpayments.url,
    NOWPAYMENTS_API_KEY: nowpayments.apiKey,
    NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
    DATABASE_URL: urlOf(database.connection),
    PUBLIC_URL: gate.url,
    LOG_LEVEL: "warn",
  };

  const kill = async (): Promise<void> => {
    const process = child;
    if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
    process.kill("SIGKILL");
    await once(process, "exit");
  };
  const victim: Victim = {
    database,
    telegram,
    nowpayments,
    owner,
    channel,
    sale,
    get watch() {
      return gate.watch;
    },
    set watch(watch) {
      gate.watch = watch;
    },
    async start() {
      const port = await findFreePort();
      gate.target = port;
      child = await startProcess({ ...environment, PORT: String(port) }, port);
    },
    kill,
    async person() {
      lastUser += 1;
      const person = telegram.person({ firstName: `Buyer ${lastUser}`, id: lastUser });
      await person.start();
      return person;
    },
    async buyer() {
      const person = await victim.person();
      // The bot may be about to do the same.
      await database.prisma.user.createMany({
        data: { id: BigInt(person.id), firstName: person.user.first_name, createdAt: clock.now() },
        skipDuplicates: true,
      });
      const orderId = await sale.order({ buyerId: person.id });
      const invoiceId = await openInvoice(nowpayments, orderId, `${gate.url}/webhooks/nowpayments`);
      nowpayments.ipn.sent = false;
      const payment = await nowpayments.openInvoice(invoiceId).choose("btc");
      await payment.pay();
      nowpayments.ipn.sent = true;
      return { person, payment };
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await Promise.all([telegram.stop(), nowpayments.stop(), gate.close()]);
      await database.drop();
    },
  };
  return victim;
}

async function startProcess(environment: NodeJS.ProcessEnv, port: number): Promise<ChildProcess> {
  // Not in the repository's folder, where an .env may lie.
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Should the test run itself be ended, nothing may outlive it.
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes: Buffer) => (output += bytes.toString()));
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return child;
    await sleep(20);
  }
  throw new Error(`The program ended before it was ready:\n${output}`);
}

async function openInvoice(nowpayments: SandboxNowPayments, orderId: string, url: string): Promise<string> {
  const answer = await fetch(`${nowpayments.url}/v1/invoice`, {
    method: "POST",
    headers: { "x-api-key": nowpayments.apiKey, "content-type": "application/json" },
    body: JSON.stringify({
      price_amount: 9.99,
      price_currency: "usd",
      order_id: orderId,
      ipn_callback_url: url,
    }),
  });
  const { id } = (await answer.json()) as { id: string };
  return id;
}

type Gate = {
  readonly url: string;
  target: number;
  watch: Watch | undefined;
  close(): Promise<void>;
};

/** A line between NOWPayments and the program that can be watched and cut at any byte. */
async function openGate(): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((outside) => {
    const inside = connect(gate.target, "127.0.0.1");
    const cut = (): void => {
      outside.destroy();
      inside.destroy();
    };
    for (const socket of [outside, inside]) {
      sockets.add(socket);
      socket.on("error", cut).on("close", () => {
        sockets.delete(socket);
        cut();
      });
    }
    outside.on("data", (bytes) => {
      if (gate.watch?.("to-program", bytes) ?? true) inside.write(bytes);
    });
    inside.on("data", (bytes) => {
      if (gate.watch?.("to-sender", bytes) ?? true) outside.write(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const gate: Gate = {
    url: `http://127.0.0.1:${port}`,
    target: 0,
    watch: undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return gate;
}

export const urlOf = ({ user, password, host, port, database }: TestDatabase["connection"]): string =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
