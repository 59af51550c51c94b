import { Pool } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { clockAhead } from "../clock-ahead.ts";
import { localProgram } from "../local-program.ts";
import { startNowPayments } from "../nowpayments/index.ts";
import { programSettings } from "../program-settings.ts";
import { startTelegram } from "../telegram/index.ts";
import { openArmedFaults } from "./armed-faults.ts";
import { openChanges } from "./changes.ts";
import type { Kept } from "./kept.ts";
import type { Ports } from "./ports.ts";
import { setScene } from "./set-scene.ts";
import type { Stage } from "./stage.ts";
import { openTrafficLog } from "./traffic-log.ts";

export type StageOptions = {
  /** A migrated Postgres, which outlives the stage. */
  readonly connection: Connection;
  readonly ports: Ports;
  /** Where an earlier playground on this database ended. Left out: the beginning. */
  readonly from?: Kept | undefined;
  /** How long Telegram waits for the bot's yes before a charge; default 10,000, as with Telegram. */
  readonly preCheckoutTimeoutMs?: number;
  /** Further settings of the program, by the names of `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
};

/*
 * Nobody can do anything with these: the local NOWPayments listens on this machine only. They stand here, and not in what is
 * kept, so that IPNs signed before a restart can be sent again after it.
 */
const API_KEY = "the-api-key-of-the-sandbox";
const IPN_SECRET = "the-ipn-secret-of-the-sandbox";

/** Starts the counterparts and gets the program ready to start. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { connection, ports, from, environment = {}, preCheckoutTimeoutMs = 10_000 } = options;
  const clock = clockAhead(from?.ahead);
  const telegram = await startTelegram({
    clock,
    port: ports.telegram,
    from: from?.telegram,
    preCheckoutTimeoutMs,
  });
  const nowpayments = await startNowPayments({
    clock,
    apiKey: API_KEY,
    ipnSecret: IPN_SECRET,
    port: ports.nowpayments,
    from: from?.nowpayments,
  });
  const operatorIds = from?.operatorIds ?? setScene(telegram);
  const settings = {
    ...programSettings({ telegram, nowpayments, port: ports.program }),
    OPERATOR_IDS: operatorIds.join(" "),
    LOG_LEVEL: "warn",
    ...environment,
  };
  const program = localProgram({ clock, connection, settings });
  // Looks of the page at the books, a few at once.
  const pool = new Pool({ ...connection, max: 4, options: "-c timezone=UTC" });
  pool.on("error", () => undefined);
  const changes = openChanges();
  for (const source of [telegram, nowpayments, program]) source.onChange(() => changes.touch());
  telegram.onCall(({ method }) => {
    if (method !== "getUpdates") changes.touch();
  });
  return {
    clock,
    telegram,
    nowpayments,
    program,
    pool,
    operatorIds,
    marks: from?.marks ?? new Map(),
    faults: openArmedFaults(telegram, nowpayments),
    log: openTrafficLog({ clock, telegram, nowpayments }),
    changes,
  };
}
