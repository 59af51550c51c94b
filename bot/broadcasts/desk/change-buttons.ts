import { managedBy } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { broadcastContent } from "../engine/index.ts";
import type { BroadcastButton, BroadcastContent } from "../engine/index.ts";
import type { BroadcastKey } from "./find-broadcast.ts";

/** What stands below a broadcast by its author's wish; the way to mute it is not among them. */
export type OwnButton = Exclude<BroadcastButton, { kind: "data" }>;

// A phone shows eight and the message above them.
export const MAX_BUTTONS = 8;

export type ButtonChange =
  | { readonly kind: "add"; readonly button: OwnButton }
  /** The one at this place, among as many as its page showed: of two presses the second finds another number. */
  | { readonly kind: "drop"; readonly index: number; readonly among: number };

export type ChangeButtonsResult = "changed" | "outdated" | "too_many" | "not_allowed" | "album";

export const ownButtons = ({ buttons }: BroadcastContent): OwnButton[] =>
  buttons.flat().filter((button) => button.kind !== "data");

/** One a row. What is there already is not added again. */
export async function changeButtons(
  { database }: Platform,
  { broadcastId, actorId }: BroadcastKey,
  change: ButtonChange,
): Promise<ChangeButtonsResult> {
  return database.prisma.$transaction(async (transaction): Promise<ChangeButtonsResult> => {
    await transaction.$queryRaw`select 1 from broadcast where id = ${broadcastId} for update`;
    const draft = await transaction.broadcast.findFirst({
      where: { id: broadcastId, state: "draft", channel: managedBy(actorId) },
    });
    if (draft === null) return "not_allowed";
    const content = broadcastContent.parse(draft.content);
    if (content.albumId !== undefined) return "album";
    const own = ownButtons(content);
    const next = applyChange(own, change);
    if (typeof next === "string") return next;
    const kept = content.buttons.filter((row) => row.some(({ kind }) => kind === "data"));
    const buttons = [...next.map((button) => [button]), ...kept];
    await transaction.broadcast.update({
      where: { id: broadcastId },
      data: { content: broadcastContent.parse({ ...content, buttons }) },
    });
    return "changed";
  });
}

function applyChange(own: readonly OwnButton[], change: ButtonChange): OwnButton[] | "outdated" | "too_many" {
  if (change.kind === "drop")
    return own.length === change.among ? own.filter((_, index) => index !== change.index) : "outdated";
  if (own.some((button) => isSame(button, change.button))) return [...own];
  return own.length < MAX_BUTTONS ? [...own, change.button] : "too_many";
}

function isSame(one: OwnButton, other: OwnButton): boolean {
  if (one.kind === "url") return other.kind === "url" && one.url === other.url && one.text === other.text;
  if (one.kind === "tier") return other.kind === "tier" && one.tierId === other.tierId;
  return other.kind === "donate";
}
