import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../people/notify-user.ts";

/** Notifies one operator of a person who opened the operators' link and is an operator now too. */
export const notifyOperatorClaimed = defineNotice({
  name: "users.notify-operator-claimed",
  payload: z.object({ operatorId: telegramUserId, userId: telegramUserId }),
  async prepare({ operatorId, userId }, { database }) {
    const person = await database.prisma.user.findUnique({ where: { id: BigInt(userId) } });
    if (person === null) return undefined;
    const values = { name: person.firstName, id: String(userId) };
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => texts.html("operators-another", values),
    };
  },
});
