import { oneOf } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "./member-key.ts";

/**
 * The decision of a channel's team about one user. It counts more than any payment. "allow": the user may always be
 * inside; "ban": never.
 */
export type AccessOverride = "allow" | "ban";

/** The column `access_override.kind`. */
export const accessOverrideColumn = oneOf(["allow", "ban"]);

/** Undefined: the team decided nothing, and only the subscription counts. */
export async function findAccessOverride(
  { database }: Platform,
  { channelId, userId }: MemberKey,
): Promise<AccessOverride | undefined> {
  const row = await database.prisma.accessOverride.findUnique({
    where: { channelId_userId: { channelId, userId: BigInt(userId) } },
    select: { kind: true },
  });
  return row === null ? undefined : accessOverrideColumn.read(row.kind);
}

export async function findAccessOverrideByChat(
  { database }: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<AccessOverride | undefined> {
  const row = await database.prisma.accessOverride.findFirst({
    where: { userId: BigInt(userId), channel: { telegramChatId: BigInt(telegramChatId) } },
    select: { kind: true },
  });
  return row === null ? undefined : accessOverrideColumn.read(row.kind);
}
