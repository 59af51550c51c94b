import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "./cluster.ts";
import type { Processes } from "./processes.ts";

export type ScenarioParts = { readonly cluster: Cluster; readonly processes: Processes };

export type Scenario = {
  readonly name: string;
  /** The name in the table. */
  readonly title: string;
  /** The longest time in which people wait and nobody is answered. */
  readonly gapMs: number;
  /** The longest wait of one person. */
  readonly delayMs: number;
  /** The fault lasts longer than Telegram waits for the answer to a pre-checkout query (10 s). */
  readonly mayRefusePayments?: boolean;
  /** Causes the fault and ends it, as the people and programs that watch over a cluster do. */
  play(parts: ScenarioParts): Promise<void>;
};

// docs/deploy/patroni.yml: a dead process is noticed within `loop_wait` (5 s), a machine that hangs after `ttl`.
const PATRONI_NOTICES_MS = 3_000;
const PATRONI_TTL_MS = 20_000;
// Failed connections and statements are repeated for up to this long after a fault.
const RECOVERY_MS = 10_000;
const KILL_MS = 2_000;
const ROLLING_MS = 1_000;
// A restart or a maintenance lasts that long.
const READ_ONLY_MS = 10_000;
const FEW_CONNECTIONS_MS = 15_000;
// Six processes hold some 50 connections.
const FEW_CONNECTIONS = 20;

const failOver = async ({ cluster }: ScenarioParts): Promise<void> => {
  await cluster.primary.kill();
  await sleep(PATRONI_NOTICES_MS);
  await cluster.failOver();
};

const freeze =
  (milliseconds: number) =>
  async ({ cluster }: ScenarioParts): Promise<void> => {
    await cluster.primary.freeze();
    await sleep(milliseconds);
    await cluster.primary.thaw();
  };

const onEach =
  (how: "kill" | "restart", names: RegExp) =>
  async ({ processes }: ScenarioParts): Promise<void> => {
    for (const name of processes.names.filter((one) => names.test(one))) await processes[how](name);
  };

const setReadOnly = async ({ primary }: Cluster, change: "set" | "reset"): Promise<void> => {
  const setting = "default_transaction_read_only";
  await primary.query(
    change === "set" ? `alter system set ${setting} to on` : `alter system reset ${setting}`,
  );
  await primary.query("select pg_reload_conf()");
};

export const scenarios: readonly Scenario[] = [
  {
    name: "calm",
    title: "nothing happens",
    gapMs: ROLLING_MS,
    delayMs: RECOVERY_MS,
    play: () => sleep(RECOVERY_MS),
  },
  ...(["web", "bot", "worker"] as const).map((role) => ({
    name: `kill-${role}`,
    title: `kill both \`${role}\`, one by one`,
    gapMs: KILL_MS,
    delayMs: RECOVERY_MS,
    play: onEach("kill", new RegExp(`^${role}`)),
  })),
  {
    name: "rolling-restart",
    title: "restart all six, one by one",
    gapMs: ROLLING_MS,
    delayMs: RECOVERY_MS,
    play: onEach("restart", /./),
  },
  {
    name: "kill-primary",
    title: `kill the primary, promote after ${PATRONI_NOTICES_MS / 1_000} s`,
    gapMs: RECOVERY_MS,
    delayMs: RECOVERY_MS,
    play: failOver,
  },
  {
    name: "kill-standby",
    title: `kill the standby, go on alone after ${PATRONI_NOTICES_MS / 1_000} s`,
    gapMs: RECOVERY_MS,
    delayMs: RECOVERY_MS,
    async play({ cluster }) {
      await cluster.standby.kill();
      await sleep(PATRONI_NOTICES_MS);
      await cluster.goOnAlone();
    },
  },
  {
    name: "freeze-5",
    title: "freeze the primary for 5 s",
    gapMs: RECOVERY_MS,
    delayMs: RECOVERY_MS,
    play: freeze(5_000),
  },
  {
    name: "freeze-30",
    title: "freeze the primary for 30 s",
    gapMs: 30_000 + RECOVERY_MS,
    delayMs: 30_000 + RECOVERY_MS,
    mayRefusePayments: true,
    play: freeze(30_000),
  },
  {
    name: "freeze-primary",
    title: `freeze the primary, promote after ${PATRONI_TTL_MS / 1_000} s`,
    gapMs: PATRONI_TTL_MS + RECOVERY_MS,
    delayMs: PATRONI_TTL_MS + RECOVERY_MS,
    mayRefusePayments: true,
    async play({ cluster }) {
      await cluster.primary.freeze();
      await sleep(PATRONI_TTL_MS);
      await cluster.failOver();
    },
  },
  {
    name: "read-only",
    title: `read-only for ${READ_ONLY_MS / 1_000} s`,
    gapMs: READ_ONLY_MS + RECOVERY_MS,
    delayMs: READ_ONLY_MS + RECOVERY_MS,
    mayRefusePayments: true,
    async play({ cluster }) {
      await setReadOnly(cluster, "set");
      await sleep(READ_ONLY_MS);
      await setReadOnly(cluster, "reset");
    },
  },
  {
    name: "black-hole",
    title: "all connections lost without a sign",
    gapMs: RECOVERY_MS,
    delayMs: RECOVERY_MS,
    play: ({ cluster }) => Promise.resolve(cluster.network.blackHole()),
  },
  {
    name: "few-connections",
    title: `${FEW_CONNECTIONS} connections for ${FEW_CONNECTIONS_MS / 1_000} s`,
    gapMs: RECOVERY_MS,
    delayMs: FEW_CONNECTIONS_MS + RECOVERY_MS,
    async play({ cluster: { network } }) {
      network.limit = FEW_CONNECTIONS;
      network.drop();
      await sleep(FEW_CONNECTIONS_MS);
      network.limit = undefined;
    },
  },
];
