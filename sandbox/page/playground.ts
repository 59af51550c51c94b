import type { ClockAhead } from "../clock-ahead.ts";
import type { LocalProgram } from "../local-program.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import type { Changes } from "./changes.ts";
import type { Kept } from "./kept.ts";
import { openStage } from "./open-stage.ts";
import type { StageOptions } from "./open-stage.ts";
import { chooseNewPorts, choosePagePort } from "./ports.ts";
import { startPage } from "./start-page.ts";

/** The whole product with local counterparts, and a page from which people live with it. */
export type Playground = AsyncDisposable & {
  /** Of the page. */
  readonly url: string;
  readonly clock: ClockAhead;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  /** A process of its own; its web server listens at `programUrl`. */
  readonly program: LocalProgram;
  readonly programUrl: string;
  readonly changes: Changes;
  /** All of it but the database, as plain living data: to be written down at once. */
  keep(): Kept;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

export type PlaygroundOptions = Omit<StageOptions, "ports"> & {
  /** Of the page; left out: 4000, or another where that is taken. 0: any. */
  readonly port?: number;
};

/** @throws {Error} when a port is taken, or the program does not start. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { from, port } = options;
  const ports = from?.ports ?? (await chooseNewPorts());
  const stage = await openStage({ ...options, ports });
  const { changes, clock, marks, nowpayments, operatorIds, pool, program, telegram } = stage;
  const closeAll = async (): Promise<void> => {
    await program.stop();
    await Promise.all([telegram.stop(), nowpayments.stop(), pool.end()]);
  };
  try {
    await program.start();
    const page = await startPage(stage, port ?? (await choosePagePort()));
    // Payments whose coins were on their way go on behind the scene, as they would at NOWPayments.
    const underWay = nowpayments.goOn();
    const stopAll = async (): Promise<void> => {
      await page.stop();
      await closeAll();
      await underWay;
    };
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopped ??= stopAll());
    return {
      url: page.url,
      clock,
      telegram,
      nowpayments,
      program,
      programUrl: `http://127.0.0.1:${ports.program}`,
      changes,
      keep: () => ({
        ahead: clock.ahead,
        ports,
        operatorIds,
        marks,
        telegram: telegram.keep(),
        nowpayments: nowpayments.keep(),
      }),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
