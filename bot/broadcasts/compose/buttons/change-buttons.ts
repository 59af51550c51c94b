import { permissions } from "../../../channels/index.ts";
import type { Platform } from "../../../platform/platform.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import { broadcastContent } from "../../model/content.ts";
import type { BroadcastButton, BroadcastContent } from "../../model/content.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";

/** A button that the author added; the Mute button is not one of these. */
export type OwnButton = Exclude<BroadcastButton, { kind: "data" }>;

// A phone shows eight together with the message above them.
export const MAX_BUTTONS = 8;

export type ButtonChange =
  | { readonly kind: "add"; readonly button: OwnButton }
  /** `among`: how many buttons the page showed. A second press finds another number and removes nothing. */
  | { readonly kind: "remove"; readonly index: number; readonly among: number };

export type ChangeButtonsResult = "changed" | "outdated" | "too_many" | "not_allowed" | "album";

export const ownButtons = ({ buttons }: BroadcastContent): OwnButton[] =>
  buttons.flat().filter((button) => button.kind !== "data");

/** Each button is a row of its own, above the Mute button. A button is added once. */
export async function changeButtons(
  { database }: Platform,
  { broadcastId, actorId }: BroadcastKey,
  change: ButtonChange,
): Promise<ChangeButtonsResult> {
  return database.prisma.$transaction(async (transaction): Promise<ChangeButtonsResult> => {
    await lockBroadcast.first(transaction, { broadcastId });
    const draft = await transaction.broadcast.findFirst({
      where: {
        id: broadcastId,
        state: "draft",
        channel: permissions.permittedTo(actorId, "broadcasts.send"),
      },
    });
    if (draft === null) return "not_allowed";
    const content = broadcastContent.parse(draft.content);
    if (content.albumId !== undefined) return "album";
    const own = ownButtons(content);
    const next = applyChange(own, change);
    if (typeof next === "string") return next;
    const mute = content.buttons.filter((row) => row.some(({ kind }) => kind === "data"));
    const buttons = [...next.map((button) => [button]), ...mute];
    await transaction.broadcast.update({
      where: { id: broadcastId },
      data: { content: broadcastContent.parse({ ...content, buttons }) },
    });
    return "changed";
  });
}

function applyChange(own: readonly OwnButton[], change: ButtonChange): OwnButton[] | "outdated" | "too_many" {
  if (change.kind === "remove")
    return own.length === change.among ? own.filter((_, index) => index !== change.index) : "outdated";
  if (own.some((button) => isSame(button, change.button))) return [...own];
  return own.length < MAX_BUTTONS ? [...own, change.button] : "too_many";
}

function isSame(one: OwnButton, other: OwnButton): boolean {
  if (one.kind === "url") return other.kind === "url" && one.url === other.url && one.text === other.text;
  if (one.kind === "tier") return other.kind === "tier" && one.tierId === other.tierId;
  return other.kind === "donate";
}
