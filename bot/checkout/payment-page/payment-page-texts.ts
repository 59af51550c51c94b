/** The texts of a payment page in their order on the page: plain text, which the renderer escapes. */
export type PaymentPageTexts = {
  /** Shown by the browser's tab and history, so it names nothing of the purchase. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly steps: StepTexts | undefined;
  readonly deposit: DepositTexts | undefined;
  readonly order: { readonly heading: string; readonly lines: readonly Labelled[] };
  readonly provider: { readonly label: string; readonly url: string } | undefined;
  readonly back: BackLink;
  /** How the page updates itself, with a script and without. */
  readonly reload: Readonly<Record<"follows" | "lost" | "reloads" | "stop" | "now" | "start", string>>;
};

export type Labelled = { readonly label: string; readonly value: string };

/** Opens the chat with the bot. No URL before the bot's username is known. */
export type BackLink = { readonly label: string; readonly url: string | undefined };

export type StepState = "done" | "now" | "to-come";
export type StepTexts = {
  readonly heading: string;
  /** `says` is the state in words, for screen readers. */
  readonly list: readonly { readonly label: string; readonly state: StepState; readonly says: string }[];
};

/** A value with a copy button. The unit stands beside the value and is not copied. */
export type CopiedValue = Labelled & { readonly unit: string; readonly copy: string };

export type DepositTexts = {
  readonly heading: string;
  readonly amount: CopiedValue;
  readonly address: CopiedValue;
  readonly memo: CopiedValue | undefined;
  readonly warnings: readonly string[];
  /** The accessible name of the QR code. */
  readonly qr: string;
  readonly copy: string;
  readonly copied: string;
  readonly until:
    | { readonly text: string; readonly left: { readonly label: string; readonly at: Date } | undefined }
    | undefined;
};
