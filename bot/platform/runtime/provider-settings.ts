import { z } from "zod";
import type { TakenCurrencies } from "../values/prices.ts";
import { onOrOff } from "./setting-values.ts";

/** The settings that all providers have in common. Each provider's own settings stand in its folder. */
export type ProviderConfig = {
  /** Values that must never reach a log or a message. */
  readonly secrets: readonly string[];
  /** The currencies of the providers that are set up. */
  readonly currencies: ReadonlySet<string>;
  /** The providers that take new payments, in the order of their buttons. */
  offers(): readonly OfferedProvider[];
};

type OfferedProvider = TakenCurrencies & { readonly name: string };

/** A provider, as far as the settings know it. */
export type ConfigurableProvider = TakenCurrencies & {
  readonly name: string;
  /** False: no new payment begins. */
  isOffered(config: { readonly providers: ProviderConfig }): boolean;
  /** Left out: the provider needs no settings. */
  readonly settings?: ProviderSettings;
};

export type ProviderSettings<Settings extends object = object> = {
  /** Each key with its shape. Values of the environment have no surrounding space, and are never empty. */
  readonly keys: z.ZodRawShape;
  /** Undefined: the provider is not set up. */
  of(config: { readonly providers: ProviderConfig }): Settings | undefined;
  /** Reads the settings, which `of` then finds for the configuration with these `providers`. */
  load(environment: Readonly<Record<string, string>>, providers: ProviderConfig, publicUrl?: string): Loaded;
};

type Loaded =
  | {
      readonly kind: "read";
      readonly isSetUp: boolean;
      readonly warnings: readonly string[];
      readonly secrets: readonly string[];
    }
  | { readonly kind: "refused"; readonly error: z.ZodError };

export type ReadSettings<Settings extends object> = {
  /** Undefined: the provider is not set up. */
  readonly settings: Settings | undefined;
  /** Sentences for the log at the start: settings that work but surprise. */
  readonly warnings: readonly string[];
  readonly secrets: readonly (string | undefined)[];
};

/** @param read Pure. Gets the parsed values of `keys` and the public address of the program. */
export function defineProviderSettings<Keys extends z.ZodRawShape, Settings extends object>(
  keys: Keys,
  read: (values: z.infer<z.ZodObject<Keys>>, publicUrl: string | undefined) => ReadSettings<Settings>,
): ProviderSettings<Settings> {
  const found = new WeakMap<ProviderConfig, Settings>();
  return {
    keys,
    of: ({ providers }) => found.get(providers),
    load(environment, providers, publicUrl) {
      const parsed = z.object(keys).safeParse(environment);
      if (!parsed.success) return { kind: "refused", error: parsed.error };
      const { settings, warnings, secrets } = read(parsed.data, publicUrl);
      if (settings !== undefined) found.set(providers, settings);
      return {
        kind: "read",
        isSetUp: settings !== undefined,
        warnings,
        secrets: secrets.filter((secret) => secret !== undefined),
      };
    },
  };
}

/** The switch of a provider. "off": no new payment begins; payments under way continue. */
export const salesSwitch = onOrOff.default("on");

/** A warning if some, but not all, of the settings that a provider needs are present. */
export function warnOfMissing(
  provider: string,
  needed: Readonly<Record<string, string | undefined>>,
  shared: readonly string[] = ["PUBLIC_URL"],
): string[] {
  const missing = Object.keys(needed).filter((key) => needed[key] === undefined);
  const isBegun = Object.keys(needed).some((key) => !missing.includes(key) && !shared.includes(key));
  return isBegun && missing.length > 0 ? [`${provider} is off: ${missing.join(", ")} not set.`] : [];
}
