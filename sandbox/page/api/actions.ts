import { z } from "zod";

const id = z.number().int();
const text = z.string().min(1).max(4096);
/** The position of a button: its message's id, its row and its column, both from 0. */
const button = { chat: id, message: id, row: z.number().int().min(0), column: z.number().int().min(0) };

/**
 * The body of `POST /actions`. `userId` is the Telegram id of the acting user.
 * @see ActionResult for the response.
 */
export const action = z.discriminatedUnion("kind", [
  // In Telegram's app.
  z.object({ kind: z.literal("send-message"), userId: id, text }),
  /** Opens the bot, with a deep link's payload if given, and unblocks it. */
  z.object({ kind: z.literal("start"), userId: id, payload: z.string().optional() }),
  z.object({ kind: z.literal("press"), userId: id, ...button }),
  /** A link in a message, or one pasted: t.me/bot?start=…, t.me/+…, an invoice. Other pages are returned as `url`. */
  z.object({ kind: z.literal("open"), userId: id, url: z.string() }),
  z.object({ kind: z.literal("pick-chat"), userId: id, key: z.string(), channel: id }),
  /** Pays the invoice of a message, or of a link. */
  z.object({ kind: z.literal("pay"), userId: id, message: id.optional(), url: z.string().optional() }),
  /** Sends a sample photo with a caption. */
  z.object({ kind: z.literal("send-photo"), userId: id, caption: z.string().max(1024) }),
  z.object({ kind: z.literal("read"), userId: id, chat: id }),
  z.object({ kind: z.literal("block"), userId: id, isBlocked: z.boolean() }),
  z.object({ kind: z.literal("leave"), userId: id, channel: id }),
  z.object({ kind: z.literal("post"), userId: id, channel: id, text }),
  z.object({
    kind: z.literal("answer-request"),
    userId: id,
    channel: id,
    requester: id,
    isApproved: z.boolean(),
  }),
  z.object({
    kind: z.literal("create-channel"),
    userId: id,
    title: z.string().min(1).max(128),
    /** A group, in which every member writes, instead of a channel. */
    isGroup: z.boolean().optional(),
  }),
  // In the environment.
  z.object({ kind: z.literal("add-person"), name: z.string().min(1).max(64), language: z.string().max(35) }),
  z.object({
    kind: z.literal("move-time"),
    hours: z
      .number()
      .int()
      .min(1)
      .max(24 * 366),
  }),
  z.object({ kind: z.literal("move-to-next-event") }),
  z.object({
    kind: z.literal("arm-fault"),
    service: z.enum(["telegram", "nowpayments", "cryptopay", "stripe"]),
    effect: z.enum(["429", "500", "slow", "lost-answer"]),
    times: z.number().int().min(1).max(1_000),
  }),
  z.object({ kind: z.literal("disarm-faults") }),
  z.object({ kind: z.literal("set-bot-rights"), channel: id, isGranted: z.boolean() }),
  z.object({ kind: z.literal("kill-bot") }),
  z.object({ kind: z.literal("start-bot") }),
  z.object({ kind: z.literal("replay-report"), times: z.number().int().min(1).max(1_000) }),
]);

export type Action = z.infer<typeof action>;

/** The response to an action. */
export type ActionResult =
  | {
      readonly ok: true;
      /** A notification of the bot or of Telegram. */
      readonly message?: string;
      /** Whether `message` is shown until the user closes it. */
      readonly isAlert?: boolean;
      /** A page for the browser to open. */
      readonly url?: string;
      /** A chat to show next. */
      readonly chat?: number;
      /** An invoice whose pay sheet is to be shown; `pay` takes its `url`. */
      readonly invoice?: { readonly url: string; readonly title: string; readonly stars: number };
    }
  | { readonly ok: false; readonly error: string };
