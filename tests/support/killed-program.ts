import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { SandboxNowPayments, SandboxPayment } from "../../sandbox/nowpayments/index.ts";
import { startTelegram } from "../../sandbox/telegram/index.ts";
import type { TestUser, SandboxChannel, SandboxTelegram } from "../../sandbox/telegram/index.ts";
import { roomForYoungObjects } from "./prepared/bundle-files.ts";
import { findBundle } from "./prepared/find-bundle.ts";
import { openProviderGate } from "./provider-gate.ts";
import type { ProviderGate } from "./provider-gate.ts";
import { createSale } from "./sale.ts";
import type { Sale } from "./sale.ts";
import { createTestDatabase } from "./test-database.ts";
import type { TestDatabase } from "./test-database.ts";
import { createTestPlatform } from "./test-platform.ts";

/** The program as a child process that a test kills; its Telegram and NOWPayments keep running. */
export type KilledProgram = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  /** The program's calls to NOWPayments go through it. */
  readonly gate: ProviderGate;
  /** The address of the program's web server, the same after each start. */
  readonly url: string;
  readonly owner: TestUser;
  readonly channel: SandboxChannel;
  readonly sale: Sale;
  /** Starts the process, unless it runs, and waits until it is ready. */
  start(): Promise<void>;
  /** Sends SIGKILL; resolves when the process has ended. */
  kill(): Promise<void>;
  /** Observes the bytes between NOWPayments and the program; undefined: all bytes pass. */
  watch: Watch | undefined;
  /** A user who has started the bot. */
  person(): Promise<TestUser>;
  /** A user with an order and a payment in progress: `become("finished")` reports its end. */
  buyer(): Promise<{ person: TestUser; payment: SandboxPayment }>;
};

/** The program of all tests of a suite. Each test has its own people, and takes the program as the last test left it. */
export function shareKilledProgram(options: ProgramOptions = {}): () => KilledProgram {
  let shared: KilledProgram | undefined;
  beforeAll(async () => {
    shared = await createKilledProgram(options);
  });
  beforeEach(() => shared?.start());
  afterAll(() => shared?.[Symbol.asyncDispose]());
  return () => {
    if (shared === undefined) throw new Error("The program does not exist before the first test");
    return shared;
  };
}

/** Called before the bytes are passed on; `false` withholds them. */
export type Watch = (direction: "to-program" | "to-sender", bytes: Buffer) => boolean;

const USERS = 10_000_000_100;

export type ProgramOptions = {
  /** Instead of one from the tests' Postgres. */
  readonly database?: TestDatabase;
  /** "telegram": the sandbox enforces Telegram's rate limits. */
  readonly limits?: "telegram" | "off";
  /** Further settings of the program. */
  readonly settings?: (
    nowpayments: SandboxNowPayments,
    gate: ProviderGate,
  ) => Readonly<Record<string, string>>;
};

export async function createKilledProgram(options: ProgramOptions = {}): Promise<KilledProgram> {
  const { limits = "off", settings } = options;
  const database = options.database ?? (await createTestDatabase());
  const clock = movableClock();
  const telegram = await startTelegram({ clock, limits });
  // Like the vendor, but without pauses: the sender repeats until it is answered.
  const nowpayments = await startNowPayments({ clock, ipnRetries: 200, ipnRetryMs: 100 });
  const sale = await createSale(createTestPlatform(database));
  const owner = telegram.person({ firstName: "Olga", id: sale.ownerId });
  await owner.start();
  const channel = owner.createChannel({ title: "Tea & Talk", kind: "channel" });
  owner.addBot(channel);
  await database.prisma.channel.updateMany({ data: { telegramChatId: BigInt(channel.id) } });

  const proxy = await startTcpProxy();
  const gate = await openProviderGate(nowpayments.url, () => kill());
  let child: ChildProcess | undefined;
  let lastUser = USERS;
  const environment = {
    PATH: process.env["PATH"],
    NODE_NO_WARNINGS: "1",
    // The commands and descriptions in eight languages take a third of the start's processor time.
    SANDBOX_INTRODUCES: "no",
    BOT_TOKEN: telegram.botToken,
    TELEGRAM_API_ROOT: telegram.url,
    NOWPAYMENTS_API_KEY: nowpayments.apiKey,
    NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
    NOWPAYMENTS_API_ROOT: gate.url,
    ...settings?.(nowpayments, gate),
    DATABASE_URL: urlOf(database.connection),
    PUBLIC_URL: proxy.url,
    LOG_LEVEL: "warn",
  };

  const isRunning = (): boolean => child?.exitCode === null && child.signalCode === null;
  const kill = async (): Promise<void> => {
    if (child === undefined || !isRunning()) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  const program: KilledProgram = {
    database,
    telegram,
    nowpayments,
    gate,
    url: proxy.url,
    owner,
    channel,
    sale,
    get watch() {
      return proxy.watch;
    },
    set watch(watch) {
      proxy.watch = watch;
    },
    async start() {
      if (isRunning()) return;
      const port = await findFreePort();
      proxy.target = port;
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
      const person = await program.person();
      // The bot may insert the same user concurrently.
      await database.prisma.user.createMany({
        data: { id: BigInt(person.id), firstName: person.user.first_name, createdAt: clock.now() },
        skipDuplicates: true,
      });
      const orderId = await sale.order({ buyerId: person.id });
      const invoiceId = await openInvoice(nowpayments, orderId, `${proxy.url}/webhooks/nowpayments`);
      nowpayments.ipn.sent = false;
      const payment = await nowpayments.openInvoice(invoiceId).choose("btc");
      await payment.pay();
      nowpayments.ipn.sent = true;
      return { person, payment };
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await Promise.all([telegram.stop(), nowpayments.stop(), proxy.close(), gate.close()]);
      await database.release();
    },
  };
  return program;
}

const READY_MS = 60_000;

async function startProcess(environment: NodeJS.ProcessEnv, port: number): Promise<ChildProcess> {
  // The repository's folder may contain an .env file.
  const { file, compileCache } = await findBundle("sandbox/runtime/program-entry.ts");
  const child = spawn(process.execPath, [...roomForYoungObjects, file], {
    cwd: tmpdir(),
    env: { ...environment, ...compileCache },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // The child process must not outlive an aborted test run.
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes: Buffer) => (output += bytes.toString()));
  const signal = AbortSignal.timeout(READY_MS);
  while (child.exitCode === null && child.signalCode === null && !signal.aborted) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal }).catch(() => undefined);
    if (answer?.ok === true) return child;
    await sleep(50);
  }
  end();
  throw new Error(`The program ended before it was ready, or is not ready after a minute:\n${output}`);
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

type TcpProxy = {
  readonly url: string;
  target: number;
  watch: Watch | undefined;
  close(): Promise<void>;
};

/** A proxy between NOWPayments and the program that can be observed and cut at any byte. */
async function startTcpProxy(): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((outside) => {
    const inside = connect(proxy.target, "127.0.0.1");
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
      if (proxy.watch?.("to-program", bytes) ?? true) inside.write(bytes);
    });
    inside.on("data", (bytes) => {
      if (proxy.watch?.("to-sender", bytes) ?? true) outside.write(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const proxy: TcpProxy = {
    url: `http://127.0.0.1:${port}`,
    target: 0,
    watch: undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return proxy;
}

export const urlOf = ({ user, password, host, port, database }: TestDatabase["connection"]): string =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
