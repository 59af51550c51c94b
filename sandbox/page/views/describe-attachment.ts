import type { Message } from "grammy/types";
import type { SandboxTelegram, ShownMessage } from "../../telegram/index.ts";
import type { AttachmentView } from "../api/chat-view.ts";

/** The attachment of a message. A service message ("Paid: …") counts as one. */
export function describeAttachment(telegram: SandboxTelegram, message: ShownMessage): AttachmentView | null {
  const { raw } = message;
  const { animation, document, invoice, photo, poll, video } = raw;
  const picture = photo?.at(-1);
  if (picture !== undefined)
    return { kind: "photo", url: fileUrl(picture.file_id), description: describePicture(raw) };
  if (animation !== undefined || video !== undefined) return { kind: "other", text: "A video" };
  if (document !== undefined) {
    const { file_id: id, file_name: name = "file", file_size: bytes = 0 } = document;
    return { kind: "document", url: fileUrl(id), name, bytes };
  }
  if (invoice !== undefined) {
    const { title, total_amount: stars } = invoice;
    return { kind: "invoice", title, stars, isPaid: telegram.isPaid(message) };
  }
  if (poll !== undefined) return { kind: "poll", options: poll.options.map(({ text }) => text) };
  const text = describeService(raw);
  return text === undefined ? null : { kind: "service", text };
}

const fileUrl = (id: string): string => `/files/${id}`;

/** The alternative text. */
const describePicture = ({ caption = "" }: Message): string => {
  const [line = ""] = caption.split("\n");
  return line === "" ? "A picture" : `A picture: ${line}`;
};

function describeService(message: Message): string | undefined {
  const { chat_shared: shared, successful_payment: paid, refunded_payment: refunded } = message;
  const { new_chat_members: came, left_chat_member: left } = message;
  if (shared !== undefined) return `Shared: ${shared.title ?? "a chat"}`;
  if (paid !== undefined)
    return `Paid: ${paid.total_amount} Stars${paid.is_recurring === true ? ", every 30 days" : ""}`;
  if (refunded !== undefined) return `Refunded: ${refunded.total_amount} Stars`;
  if (came !== undefined) return `${came.map(({ first_name: name }) => name).join(", ")} joined`;
  if (left !== undefined) return `${left.first_name} left`;
  if (message.pinned_message !== undefined) return "A message was pinned";
  if (message.migrate_to_chat_id !== undefined) return "The group became a supergroup";
  if (message.migrate_from_chat_id !== undefined) return "This supergroup was a basic group";
  return undefined;
}
