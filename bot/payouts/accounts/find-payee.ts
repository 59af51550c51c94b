import type { Platform } from "../../platform/platform.ts";
import { listPayouts } from "../payout/find-payouts.ts";
import type { Payout } from "../payout/find-payouts.ts";
import { readAccounts } from "./read-accounts.ts";
import type { OwnerAccounts } from "./read-accounts.ts";

/** An owner with balances and newest payouts. */
export type Payee = { readonly owner: OwnerAccounts; readonly payouts: readonly Payout[] };

/**
 * A person who owns a channel, or has a balance from a channel that they owned. Undefined for everybody else, managers
 * included.
 */
export async function findPayee(platform: Platform, userId: number): Promise<Payee | undefined> {
  const { prisma } = platform.database;
  const owner = await readAccounts(prisma, { ownerId: userId, now: platform.clock.now() });
  const isOwner =
    owner.accounts.length > 0 || (await prisma.channel.count({ where: { ownerId: BigInt(userId) } })) > 0;
  return isOwner ? { owner, payouts: await listPayouts(platform, userId) } : undefined;
}
