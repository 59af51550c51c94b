import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Money } from "../../platform/values/money.ts";
import { nextPayday } from "../payout/strategy.ts";
import { readLeast, refreshLeasts, rememberLeast } from "../terms/terms.ts";
import { isWalletWaiting, waitEnd } from "../wallets/wallet-wait.ts";
import { listDueOwners, markDueOwners, moveChecks } from "./requests.sql.ts";
import type { DueOwner, Move } from "./requests.sql.ts";
import { requestPayout } from "./request-payout.ts";
import type { RequestPayoutResult } from "./request-payout.ts";
import { DAY_MS, HOUR_MS } from "../../platform/values/durations.ts";

/** Requests the payouts that are due. Idempotent: a requested payout is pending, and its amount no longer available. */
export const requestDuePayoutsJob = defineScheduledJob({
  name: "payouts.request-due",
  // As often as sales enter the sums of the ledger, which make an owner due.
  schedule: { cron: "*/5 * * * *", backfillMs: DAY_MS },
  priority: 10,
  async run(platform) {
    const requested = await requestDuePayouts(platform);
    if (requested > 0)
      platform.logger.info({ event: "payouts_requested", requested }, "Automatic payouts are requested");
  },
});

/** Once a day, because reading all balances costs more with the number of owners. */
export const markDueOwnersJob = defineScheduledJob({
  name: "payouts.mark-due",
  schedule: { cron: "23 7 * * *", backfillMs: DAY_MS },
  priority: 10,
  async run(platform) {
    await refreshLeasts(platform);
    await markDueOwners.run(platform.database.prisma, {});
  },
});

/** Owners at a time. */
const PAGE = 500;

/**
 * Looks at each due owner once. A kill in between leaves the rest due.
 * @returns the number of requested payouts.
 * @throws {AggregateError} the errors of single owners, after the requests of all others.
 */
export async function requestDuePayouts(platform: Platform): Promise<number> {
  const { clock, config, database } = platform;
  if (!config.payouts) return 0;
  const now = clock.now();
  const failures: unknown[] = [];
  const leasts = new Map<string, Promise<Money | undefined>>();
  const refresh = async ({ ownerId, network, enough }: DueOwner): Promise<void> => {
    if (!enough.includes("USD")) return;
    // The provider is asked once about a coin, also if it does not answer.
    const asked = leasts.get(network) ?? readLeast(platform, network);
    leasts.set(network, asked);
    const least = await asked;
    if (least !== undefined) await rememberLeast(platform, { ownerId, network, least });
  };
  let requested = 0;
  for (;;) {
    const owners = await listDueOwners.all(database.prisma, { now, take: PAGE });
    if (owners.length === 0) break;
    const moves: Move[] = [];
    for (const owner of owners) {
      const looked = await lookAt(platform, owner, { now, refresh });
      requested += looked.requested;
      if (looked.failure !== undefined) failures.push(looked.failure);
      moves.push({ ownerId: owner.ownerId, seen: owner.checkAt, next: looked.next });
    }
    await moveChecks.run(database.prisma, { moves });
  }
  if (failures.length > 0)
    throw new AggregateError(failures, "Some automatic payouts could not be requested");
  return requested;
}

type Look = { readonly requested: number; readonly next: Date | null; readonly failure?: unknown };

async function lookAt(
  platform: Platform,
  owner: DueOwner,
  { now, refresh }: { readonly now: Date; readonly refresh: (owner: DueOwner) => Promise<void> },
): Promise<Look> {
  const { ownerId, walletSetAt, enough } = owner;
  if (enough.length > 0 && isWalletWaiting(platform, walletSetAt))
    return { requested: 0, next: waitEnd(platform.config, walletSetAt) };
  try {
    await refresh(owner);
    const kinds: Kind[] = [];
    for (const currency of enough)
      kinds.push((await requestPayout(platform, { ownerId, currency, by: "clock" })).kind);
    return {
      requested: kinds.filter((kind) => kind === "requested").length,
      next: nextLook(owner, kinds, now),
    };
  } catch (error) {
    platform.logger.error(
      { event: "payout_request_failed", userId: ownerId, err: error },
      "An automatic payout could not be requested",
    );
    return { requested: 0, next: later(now, 1), failure: error };
  }
}

type Kind = RequestPayoutResult["kind"];

const later = (now: Date, hours: number): Date => new Date(now.getTime() + hours * HOUR_MS);

/** Null: the next sale makes the owner due again. */
function nextLook({ strategy, timeZone, enough }: DueOwner, kinds: readonly Kind[], now: Date): Date | null {
  if (strategy === "weekly" || strategy === "monthly") return nextPayday({ strategy, timeZone }, now);
  // The end of a payout under way, and an operator who comes back, make nobody due.
  if (kinds.some((kind) => kind === "under_way" || kind === "no_operator")) return later(now, 1);
  // Telegram's hold ends for a few Stars after another.
  const isHeld = kinds.some((kind, index) => kind === "too_little" && enough[index] === "XTR");
  return isHeld ? later(now, 6) : null;
}
