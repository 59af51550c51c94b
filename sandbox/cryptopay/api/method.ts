/** @throws {CryptoPayError} a refusal; anything else is an error 500. */
export type Method = (given: Readonly<Record<string, unknown>>) => unknown;

/** The settings of the app in @CryptoBot. Tests may change them at any time. */
export type AppRules = {
  /** Off until somebody enables them: Crypto Pay, My Apps, Security. */
  isTransferOn: boolean;
  /** The answer to a transfer may lack `spend_id`. */
  isSpendIdShown: boolean;
  /** Telegram ids of people who have used @CryptoBot; nobody else can receive a transfer. */
  users: ReadonlySet<number> | "everybody";
};
