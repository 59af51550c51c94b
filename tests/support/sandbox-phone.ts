import type { Locator, Page } from "playwright-core";

/** A person's Telegram on the sandbox's page. */
export type Phone = {
  readonly root: Locator;
  say(text: string): Promise<void>;
  /** Clicks the newest matching button under a message or on the keyboard. */
  tap(button: string | RegExp): Promise<void>;
  /** Waits for a message that contains the text. */
  sees(text: string | RegExp): Promise<void>;
};

/** Shows a person's phone if it is hidden. */
export async function openPhone(page: Page, name: string): Promise<Phone> {
  const root = page.getByRole("region", { name: `${name}'s Telegram` });
  await page.locator(".people").waitFor();
  if (!(await root.isVisible())) await page.locator(".person", { hasText: name }).click();
  await root.waitFor();
  return {
    root,
    async say(text) {
      await root.getByRole("textbox").fill(text);
      await root.getByRole("textbox").press("Enter");
    },
    tap: (button) =>
      root
        .locator(".keys button:not(.copy)")
        .filter({ hasText: exactly(button) })
        .last()
        .click(),
    sees: (text) =>
      root
        .locator(".message")
        .filter({ hasText: exactly(text) })
        .last()
        .waitFor(),
  };
}

/** A case-sensitive pattern: Playwright would find "Paid." in "… until it is paid." */
const exactly = (text: string | RegExp): RegExp =>
  typeof text === "string" ? new RegExp(RegExp.escape(text)) : text;
