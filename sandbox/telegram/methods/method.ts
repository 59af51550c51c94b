import type { ApiMethods, Opts } from "grammy/types";
import type { Call } from "../read-call.ts";

export type MethodName = keyof ApiMethods;

/** What a method may need besides its parameters. */
export type MethodCall = {
  readonly files: Call["files"];
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
};

/** Carries out a call whose parameters were validated; gives the result, or throws a Refusal. */
export type Method<M extends MethodName> = (args: Opts<M>, call: MethodCall) => unknown;

export type Methods = { readonly [M in MethodName]?: Method<M> };
