import { findFreePort } from "../../bot/platform/database/free-port.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import type { SandboxCryptoPay } from "../cryptopay/index.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { OffsetClock } from "../runtime/offset-clock.ts";
import { createProgramProcess } from "../runtime/program-process.ts";
import type { ProgramProcess } from "../runtime/program-process.ts";
import {
  cryptopaySettings,
  payoutSettings,
  programSettings,
  stripeSettings,
} from "../runtime/program-settings.ts";
import type { SandboxStripe } from "../stripe/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import { startBalancer } from "./balancer.ts";
import { PROCESS_ROLES } from "./plan.ts";
import type { Plan } from "./plan.ts";

/** Two processes of every role, behind one address. */
export type Fleet = {
  readonly processes: readonly ProgramProcess[];
  /** How often each event was logged at the level `error` or above. */
  readonly errors: ReadonlyMap<string, number>;
  startAll(): Promise<void>;
  /** Sets the clock of all running processes; one of them enqueues the cron jobs. */
  syncClocks(cronJobs: "none" | "every-minute" | "all"): Promise<void>;
  /** Resident megabytes after a collection, by the place of a process that runs. */
  readMemory(): Promise<ReadonlyMap<number, number>>;
  stop(): Promise<void>;
};

// Six processes fit a Postgres with its default of 100 connections.
const CONNECTIONS = "10";
const ERROR_LEVEL = 50;

export async function createFleet(
  { mode }: Plan,
  {
    clock,
    connection,
    telegram,
    nowpayments,
    cryptopay,
    stripe,
    operatorId,
    onLine,
  }: {
    readonly clock: OffsetClock;
    readonly connection: Connection;
    readonly telegram: SandboxTelegram;
    readonly nowpayments: SandboxNowPayments;
    readonly cryptopay: SandboxCryptoPay;
    readonly stripe: SandboxStripe;
    readonly operatorId: number;
    /** Receives each line of the log, with the place of its process. */
    readonly onLine?: ((place: number, line: string) => void) | undefined;
  },
): Promise<Fleet> {
  const ports = await Promise.all(PROCESS_ROLES.map(() => findFreePort()));
  const balancer = await startBalancer(ports.filter((_, place) => PROCESS_ROLES[place] === "web"));
  cryptopay.webhook.url = `${balancer.url}/webhooks/cryptopay`;
  stripe.endpoint.url = `${balancer.url}/webhooks/stripe`;
  const errors = new Map<string, number>();
  const readLine = (place: number, line: string): void => {
    onLine?.(place, line);
    const event = readError(line);
    if (event !== undefined) errors.set(event, (errors.get(event) ?? 0) + 1);
  };
  const processes = PROCESS_ROLES.map((role, place) =>
    createProgramProcess({
      clock,
      connection,
      roles: [role],
      onLogLine: (line) => readLine(place, line),
      settings: {
        ...programSettings({ telegram, nowpayments, port: ports[place] ?? 0, mode }),
        ...cryptopaySettings({ cryptopay }),
        ...stripeSettings({ stripe }),
        PUBLIC_URL: balancer.url,
        HEALTH_PORT: String(ports[place]),
        DATABASE_CONNECTIONS: CONNECTIONS,
        ...payoutSettings({ nowpayments }),
        OPERATOR_IDS: String(operatorId),
        WALLET_WAIT_HOURS: "0",
        LOG_LEVEL: onLine === undefined ? "error" : "info",
      },
    }),
  );
  const startAll = async (): Promise<void> => {
    await Promise.all(processes.map((process) => process.start()));
  };
  return {
    processes,
    errors,
    startAll,
    async syncClocks(cronJobs) {
      const running = processes.filter(({ state }) => state === "running");
      await Promise.all(running.map((process) => process.syncClock()));
      if (cronJobs !== "none") await running[0]?.syncClock(cronJobs);
    },
    async readMemory() {
      const memory = new Map<number, number>();
      for (const [place, process] of processes.entries()) {
        const bytes = await process.measureMemory();
        if (bytes !== undefined) memory.set(place, Math.round(bytes / 2 ** 20));
      }
      return memory;
    },
    async stop() {
      await Promise.all(processes.map((process) => process.stop()));
      await balancer.stop();
    },
  };
}

/**
 * The event of a log line at the level `error` or above; the last words of a crash, which are no JSON, are an event too.
 * graphile-worker prints a trace where one of its workers ends, which is no crash.
 */
function readError(line: string): string | undefined {
  try {
    const { level, event } = JSON.parse(line) as { level?: number; event?: string };
    return (level ?? 0) >= ERROR_LEVEL ? (event ?? "unnamed") : undefined;
  } catch {
    return /^(?:\w*Error: |Node\.js v)/.test(line) ? `output: ${line.slice(0, 80)}` : undefined;
  }
}
