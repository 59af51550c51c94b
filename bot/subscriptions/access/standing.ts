import type { Platform } from "../../platform/platform.ts";

/** What the people of a channel decided about somebody: "whitelisted" always may be inside, "banned" never. */
export type Standing = "whitelisted" | "banned";

/** A CHECK keeps the column to these two. */
export const standingOf = (text: string): Standing => (text === "banned" ? "banned" : "whitelisted");

/** Undefined: nobody decided anything, so that their subscription counts. */
export async function findStanding(
  { database }: Platform,
  { channelId, userId }: { readonly channelId: string; readonly userId: number },
): Promise<Standing | undefined> {
  const row = await database.prisma.standing.findUnique({
    where: { channelId_userId: { channelId, userId: BigInt(userId) } },
    select: { kind: true },
  });
  return row === null ? undefined : standingOf(row.kind);
}

/** The same by Telegram's id of the chat. */
export async function findStandingIn(
  { database }: Platform,
  { chatId, userId }: { readonly chatId: number; readonly userId: number },
): Promise<Standing | undefined> {
  const row = await database.prisma.standing.findFirst({
    where: { userId: BigInt(userId), channel: { telegramId: BigInt(chatId) } },
    select: { kind: true },
  });
  return row === null ? undefined : standingOf(row.kind);
}
