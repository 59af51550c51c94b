import type { Page } from "playwright-core";

/** The focused element: its label or text, its focus ring and the phone around it. Without a focus, all are empty. */
export type Focus = { readonly name: string; readonly ring: string; readonly phone: string };

// A string, because the code runs in the browser and the project has no DOM types.
const READ_FOCUS = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return { name: "", ring: "", phone: "" };
  return {
    name: at.getAttribute("aria-label") ?? at.textContent,
    ring: getComputedStyle(at).outlineStyle,
    phone: at.closest(".phone")?.id ?? "",
  };
})()`;

export const readFocus = (page: Page): Promise<Focus> => page.evaluate<Focus>(READ_FOCUS);

/** More than the page has tab stops. */
const TAB_STOPS = 400;

/**
 * Presses Tab until the focused element has the name.
 * @throws {Error} if no element has it.
 */
export async function tabTo(page: Page, name: RegExp): Promise<Focus> {
  for (let stop = 0; stop < TAB_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await readFocus(page);
    if (name.test(focus.name)) return focus;
  }
  throw new Error(`Tab does not lead to ${name}`);
}
