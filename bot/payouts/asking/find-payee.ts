import type { Platform } from "../../platform/platform.ts";
import { listPayouts } from "../settling/payouts.ts";
import type { Payout } from "../settling/payouts.ts";
import { readAccounts } from "./read-accounts.ts";
import type { OwnerAccounts } from "./read-accounts.ts";

/** Somebody who is paid out here, with what they are owed and the newest payouts. */
export type Payee = { readonly owner: OwnerAccounts; readonly payouts: readonly Payout[] };

/**
 * Who owns a channel, or owned one and earned something with it: the money stays theirs. Undefined for everybody else; a
 * manager has none here.
 */
export async function findPayee(platform: Platform, userId: number): Promise<Payee | undefined> {
  const { prisma } = platform.database;
  const owner = await readAccounts(prisma, { ownerId: userId, now: platform.clock.now() });
  const isOwner =
    owner.accounts.length > 0 || (await prisma.channel.count({ where: { ownerId: BigInt(userId) } })) > 0;
  return isOwner ? { owner, payouts: await listPayouts(platform, userId) } : undefined;
}
