import type { ApiMethods, Opts } from "grammy/types";
import type { Call } from "../bot-api/read-call.ts";

export type MethodName = keyof ApiMethods;

/** The context of a call besides its parameters. */
export type MethodCall = {
  readonly files: Call["files"];
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
};

/** Executes a validated call and returns its result. @throws {BotApiError} for a refused call. */
export type Method<M extends MethodName> = (args: Opts<M>, call: MethodCall) => unknown;

export type Methods = { readonly [M in MethodName]?: Method<M> };
