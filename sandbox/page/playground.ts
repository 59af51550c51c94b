import type { OffsetClock } from "../runtime/offset-clock.ts";
import type { ProgramProcess } from "../runtime/program-process.ts";
import type { SandboxCryptoPay } from "../cryptopay/index.ts";
import type { SandboxStripe } from "../stripe/index.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import type { Changes } from "./state/changes.ts";
import type { PlaygroundSnapshot } from "./state/snapshot-file.ts";
import { openPageState } from "./state/open-page-state.ts";
import type { PageStateOptions } from "./state/open-page-state.ts";
import { chooseNewPorts, choosePagePort } from "./state/ports.ts";
import { startPage } from "./server/page-server.ts";

/** The whole product with a local Telegram and local providers, and the web page that drives it. */
export type Playground = AsyncDisposable & {
  readonly url: string;
  readonly clock: OffsetClock;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
  /** Runs as a child process; its web server listens at `programUrl`. */
  readonly program: ProgramProcess;
  readonly programUrl: string;
  readonly changes: Changes;
  /** Everything but the database. Live references, not copies: serialize the result at once. */
  snapshot(): PlaygroundSnapshot;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

export type PlaygroundOptions = Omit<PageStateOptions, "ports"> & {
  /** The page's port. Default: 4000, or any free port where 4000 is taken. 0: any free port. */
  readonly port?: number;
};

/** @throws {Error} when a port is taken, or the program does not start. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { snapshot, port } = options;
  const ports = snapshot?.ports ?? (await chooseNewPorts());
  const state = await openPageState({ ...options, ports });
  const {
    changes,
    clock,
    cryptopay,
    readPositions,
    nowpayments,
    operatorIds,
    pool,
    program,
    stripe,
    telegram,
  } = state;
  const closeAll = async (): Promise<void> => {
    await program.stop();
    await Promise.all([telegram.stop(), nowpayments.stop(), cryptopay.stop(), stripe.stop(), pool.end()]);
  };
  try {
    await program.start();
    const page = await startPage(state, port ?? (await choosePagePort()));
    // Payments in progress continue in the background, as at the providers.
    const runningJobs = Promise.all([nowpayments.resumePayments(), cryptopay.resume()]);
    const stopAll = async (): Promise<void> => {
      await page.stop();
      await closeAll();
      await runningJobs;
    };
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopped ??= stopAll());
    return {
      url: page.url,
      clock,
      telegram,
      nowpayments,
      cryptopay,
      stripe,
      program,
      programUrl: `http://127.0.0.1:${ports.program}`,
      changes,
      snapshot: () => ({
        clockOffset: clock.offset,
        ports,
        operatorIds,
        readPositions,
        telegram: telegram.snapshot(),
        nowpayments: nowpayments.snapshot(),
        cryptopay: cryptopay.snapshot(),
        stripe: stripe.snapshot(),
      }),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
