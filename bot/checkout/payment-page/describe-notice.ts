import type { Texts } from "../../platform/texts/texts.ts";
import type { Back, PayPageWords } from "./payment-page-texts.ts";

export type NoticeWords = Pick<PayPageWords, "title" | "heading" | "text"> & { readonly back: Back };

/** Why there is nothing to see. "broken" is our own fault, known to the log by its id. */
export type Notice =
  | { readonly kind: "unknown" | "over" | "too-many" }
  | { readonly kind: "broken"; readonly errorId: string };

/** A page that has nothing but a reason and the way back. */
export function describeNotice(texts: Texts, notice: Notice, botName: string | undefined): NoticeWords {
  const heading = texts.plain(`pay-page-${notice.kind}`);
  return {
    title: heading,
    heading,
    text:
      notice.kind === "broken"
        ? texts.plain("error-internal", { id: notice.errorId })
        : texts.plain(`pay-page-${notice.kind}-next`),
    back: describeWayBack(texts, botName),
  };
}

/** The button into the chat; in words alone where the bot's name is not known yet. */
export const describeWayBack = (texts: Texts, botName: string | undefined): Back =>
  botName === undefined
    ? { label: texts.plain("pay-page-back-without-name"), url: undefined }
    : { label: texts.plain("pay-page-back"), url: `https://t.me/${botName}` };
