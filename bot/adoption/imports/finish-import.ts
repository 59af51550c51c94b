import type { Platform } from "../../platform/platform.ts";

/** Closes an import whose people are taken over: what Telegram showed of them is needed no more. Safe to repeat. */
export async function finishImport({ database, clock }: Platform, importId: string): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.memberImport.updateMany({
      where: { id: importId, state: "taking" },
      data: { state: "done", doneAt: clock.now() },
    });
    if (count === 1)
      await transaction.importRow.updateMany({
        where: { importId },
        data: { firstName: null, username: null },
      });
  });
}
