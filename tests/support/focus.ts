import type { Page } from "playwright-core";

/** What has the focus: its label or its text, and how it shows that it has it; empty without. */
export type Focus = { readonly name: string; readonly ring: string; readonly phone: string };

// A text, since it runs in the browser: nothing here knows the types of documents.
const LOOK = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return { name: "", ring: "", phone: "" };
  return {
    name: at.getAttribute("aria-label") ?? at.textContent,
    ring: getComputedStyle(at).outlineStyle,
    phone: at.closest(".phone")?.id ?? "",
  };
})()`;

export const focusOn = (page: Page): Promise<Focus> => page.evaluate<Focus>(LOOK);

/** More than the page has stops. */
const STOPS = 400;

/**
 * Presses Tab until what has the focus is called that.
 * @throws {Error} when it never is.
 */
export async function tabTo(page: Page, name: RegExp): Promise<Focus> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOn(page);
    if (name.test(focus.name)) return focus;
  }
  throw new Error(`Tab does not lead to ${name}`);
}
