import type { Locator, Page } from "playwright-core";

/** Somebody's Telegram on the sandbox's page. */
export type Phone = {
  readonly root: Locator;
  say(words: string): Promise<void>;
  /** The newest such button under a message or on the keyboard. */
  tap(button: string | RegExp): Promise<void>;
  /** Waits for the words in a message. */
  sees(words: string | RegExp): Promise<void>;
};

/** Opens a person's phone if it is not to be seen. */
export async function openPhone(page: Page, name: string): Promise<Phone> {
  const root = page.getByRole("region", { name: `${name}'s Telegram` });
  await page.locator(".people").waitFor();
  if (!(await root.isVisible())) await page.locator(".person", { hasText: name }).click();
  await root.waitFor();
  return {
    root,
    async say(words) {
      await root.getByRole("textbox").fill(words);
      await root.getByRole("textbox").press("Enter");
    },
    tap: (button) =>
      root
        .locator(".keys button:not(.copy)")
        .filter({ hasText: exactly(button) })
        .last()
        .click(),
    sees: (words) =>
      root
        .locator(".message")
        .filter({ hasText: exactly(words) })
        .last()
        .waitFor(),
  };
}

/** Playwright finds a text in any case: "Paid." would be found in "… until it is paid." */
const exactly = (words: string | RegExp): RegExp =>
  typeof words === "string" ? new RegExp(RegExp.escape(words)) : words;
