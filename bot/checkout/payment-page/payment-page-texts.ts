/*
 * A payment page in words: plain texts in the order in which they stand there. Whoever makes HTML of it escapes them.
 */

export type PayPageWords = {
  /** What a tab and a browser's history show: nothing of what is bought. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly steps: Steps | undefined;
  readonly deposit: DepositWords | undefined;
  readonly order: { readonly heading: string; readonly lines: readonly Labelled[] };
  readonly provider: Link | undefined;
  readonly back: Back;
  readonly reload: ReloadWords;
};

export type Labelled = { readonly label: string; readonly value: string };
export type Link = { readonly label: string; readonly url: string };

/** Into the chat; without an address where the bot's name is not known yet. */
export type Back = { readonly label: string; readonly url: string | undefined };

export type StepMark = "done" | "now" | "to-come";
export type Steps = {
  readonly heading: string;
  /** `says` is the mark for those who do not see it. */
  readonly list: readonly { readonly label: string; readonly mark: StepMark; readonly says: string }[];
};

/** What is copied into a wallet; the coin stands beside it, and is not copied. */
export type Copied = Labelled & { readonly unit: string; readonly copy: string };

export type DepositWords = {
  readonly heading: string;
  readonly amount: Copied;
  readonly address: Copied;
  readonly memo: Copied | undefined;
  readonly warnings: readonly string[];
  /** What the QR code of the address is called. */
  readonly qr: string;
  readonly copy: string;
  readonly copied: string;
  readonly until:
    | { readonly text: string; readonly left: { readonly label: string; readonly at: Date } | undefined }
    | undefined;
};

/** How the page keeps up to date, with a script and without. */
export type ReloadWords = Readonly<Record<"follows" | "lost" | "reloads" | "stop" | "now" | "start", string>>;
