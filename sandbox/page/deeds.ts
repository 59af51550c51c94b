import { z } from "zod";

const id = z.number().int();
const text = z.string().min(1).max(4096);
/** Where a button stands: a message's id, its row and its column, both from 0. */
const button = { chat: id, message: id, row: z.number().int().min(0), column: z.number().int().min(0) };

/**
 * What can be done on the page: the body of `POST /deeds`. `who` is the id of a person.
 * @see Done for the answer.
 */
export const deed = z.discriminatedUnion("kind", [
  // With Telegram in the hand.
  z.object({ kind: z.literal("say"), who: id, text }),
  /** Opens the bot by its name or a deep link; unblocks it. */
  z.object({ kind: z.literal("start"), who: id, payload: z.string().optional() }),
  z.object({ kind: z.literal("press"), who: id, ...button }),
  /** A link in a message, or one pasted: t.me/bot?start=…, t.me/+…, an invoice; other pages come back as `url`. */
  z.object({ kind: z.literal("open"), who: id, url: z.string() }),
  z.object({ kind: z.literal("pick-chat"), who: id, key: z.string(), channel: id }),
  /** Pays the invoice of a message, or the one behind a link. */
  z.object({ kind: z.literal("pay"), who: id, message: id.optional(), url: z.string().optional() }),
  /** A picture of the sandbox's own, with words. */
  z.object({ kind: z.literal("send-photo"), who: id, caption: z.string().max(1024) }),
  z.object({ kind: z.literal("read"), who: id, chat: id }),
  z.object({ kind: z.literal("block"), who: id, isBlocked: z.boolean() }),
  z.object({ kind: z.literal("leave"), who: id, channel: id }),
  z.object({ kind: z.literal("post"), who: id, channel: id, text }),
  z.object({
    kind: z.literal("answer-request"),
    who: id,
    channel: id,
    requester: id,
    isApproved: z.boolean(),
  }),
  z.object({
    kind: z.literal("create-channel"),
    who: id,
    title: z.string().min(1).max(128),
    /** A group in which everybody writes, instead of a channel. */
    isGroup: z.boolean().optional(),
  }),
  // Around them.
  z.object({ kind: z.literal("add-person"), name: z.string().min(1).max(64), language: z.string().max(35) }),
  z.object({
    kind: z.literal("move-time"),
    hours: z
      .number()
      .int()
      .min(1)
      .max(24 * 366),
  }),
  z.object({
    kind: z.literal("arm-fault"),
    of: z.enum(["telegram", "nowpayments"]),
    how: z.enum(["429", "500", "slow", "lost-answer"]),
    times: z.number().int().min(1).max(1_000),
  }),
  z.object({ kind: z.literal("disarm-faults") }),
  z.object({ kind: z.literal("set-bot-rights"), channel: id, may: z.boolean() }),
  z.object({ kind: z.literal("kill-bot") }),
  z.object({ kind: z.literal("start-bot") }),
  z.object({ kind: z.literal("replay-ipn"), times: z.number().int().min(1).max(1_000) }),
]);

export type Deed = z.infer<typeof deed>;

/** The answer to a deed. */
export type Done =
  | {
      readonly ok: true;
      /** A pop-up of the bot's or of Telegram's own. */
      readonly says?: string;
      /** Whether `says` wants to be closed by a tap. */
      readonly isAlert?: boolean;
      /** A page for the browser to open. */
      readonly url?: string;
      /** A chat that is now to be shown. */
      readonly chat?: number;
      /** An invoice whose pay sheet is now to be shown: `pay` with this `url`. */
      readonly invoice?: { readonly url: string; readonly title: string; readonly stars: number };
    }
  | { readonly ok: false; readonly problem: string };
