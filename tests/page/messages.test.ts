import { Api, InputFile } from "grammy";
import { expect } from "vitest";
import { drawSamplePhoto } from "../../sandbox/page/actions/sample-photo.ts";
import { browserTest } from "../support/browser-test.ts";
import { offerTier } from "../support/playground-store.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";
import { until } from "../support/until.ts";

type Browser = { getComputedStyle(element: unknown): { readonly direction: string } };
/** Runs in the browser. */
const directionOf = (element: unknown): string =>
  (globalThis as unknown as Browser).getComputedStyle(element).direction;

const marked =
  "<b>bold</b> <i>italic</i> <u>under</u> <s>struck</s> <code>/code</code> <pre>two\nlines</pre>" +
  '<blockquote>said</blockquote><tg-spoiler>the end</tg-spoiler> <a href="https://example.org/">a page</a>';

browserTest(
  "messages of the bot look like in Telegram: markup, edits, deletions, photos, files, polls and chat actions",
  async () => {
    await using sandbox = await openSandboxPage();
    const { page, playground, pageErrors } = sandbox;
    const { telegram } = playground;
    const alice = await openPhone(page, "Alice");
    await alice.say("/start");
    await alice.sees("Hello!");
    const api = new Api(telegram.botToken, { apiRoot: telegram.url });
    const id = telegram.people().find(({ user }) => user.first_name === "Alice")?.id ?? 0;
    const newest = alice.root.locator(".message").last();

    const said = await api.sendMessage(id, marked, { parse_mode: "HTML" });
    await alice.sees("struck");
    for (const [element, words] of [
      ["b", "bold"],
      ["i", "italic"],
      ["u", "under"],
      ["s", "struck"],
      ["code", "/code"],
      ["pre", "two\nlines"],
      ["blockquote", "said"],
      ["a", "a page"],
    ] as const)
      expect(await newest.locator(`.text ${element}`).first().innerText()).toBe(words);
    expect(await newest.innerText()).not.toContain("the end");
    await newest.getByRole("button", { name: "Show spoiler" }).click();
    await newest.getByText("the end").waitFor();

    await api.editMessageText(id, said.message_id, "Said otherwise");
    await alice.sees("Said otherwise");
    expect(await newest.innerText()).toMatch(/edited \d\d:\d\d/);
    await api.deleteMessage(id, said.message_id);
    await alice.root.getByText("Said otherwise").waitFor({ state: "detached" });

    await api.sendChatAction(id, "typing");
    await alice.root.getByText("typing…").waitFor();
    await api.sendPhoto(id, new InputFile(drawSamplePhoto(), "tea.png"), { caption: "Tea" });
    await alice.sees("Tea");
    expect(await alice.root.getByText("typing…").count()).toBe(0);
    const widthOf = (): Promise<number> =>
      newest.locator("img").evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    await until(widthOf, 800);

    await api.sendDocument(id, new InputFile(Buffer.from("a,b\n1,2\n"), "sales.csv"));
    const file = newest.locator("a.file");
    await file.waitFor();
    const loading = page.waitForEvent("download");
    await file.click();
    expect((await loading).suggestedFilename()).toBe("sales.csv");

    await api.sendPoll(id, "Which tea?", [{ text: "Oolong" }, { text: "Sencha" }]);
    await alice.sees("Sencha");
    expect(pageErrors).toEqual([]);
  },
);

browserTest("a new user gets texts in the chosen language, right to left for Persian", async () => {
  await using sandbox = await openSandboxPage();
  const { page, pageErrors } = sandbox;
  await page.getByRole("button", { name: "New user" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Name").fill("Shirin");
  await sheet.getByLabel("Language in Telegram").selectOption({ label: "Persian" });
  await sheet.getByRole("button", { name: "Add" }).click();
  const shirin = await openPhone(page, "Shirin");
  await shirin.say("/start");
  await shirin.sees("سلام");
  const text = shirin.root.locator(".from-bot .text").last();
  expect(await text.evaluate(directionOf)).toBe("rtl");
  expect(await shirin.root.locator(".from-me .text").last().evaluate(directionOf)).toBe("ltr");
  expect(pageErrors).toEqual([]);
});

browserTest("the bot's description and menu are in the user's language, and charts are shown", async () => {
  await using sandbox = await openSandboxPage({ tab: "log", introduces: true });
  const { page, pageErrors } = sandbox;
  const { telegram } = sandbox.playground;
  const api = new Api(telegram.botToken, { apiRoot: telegram.url });
  await until(() => telegram.callsOf("setMyDefaultAdministratorRights").length, 2);
  // Other calls may have come in between, and these two are a group by themselves then.
  await api.setMyDescription("Green", { language_code: "it" });
  await api.setMyDescription("Black", { language_code: "it" });
  // The many calls of an introduction are one line of the log.
  const introduction = page
    .locator("li > details", { has: page.locator("summary", { hasText: "setMyDescription" }) })
    .first();
  await introduction.getByText("Black").waitFor({ state: "attached" });
  await introduction.locator("summary").first().click();
  const said = introduction.locator("summary", { hasText: "setMyDescription" });
  await said.first().waitFor();
  const count = await said.count();
  await api.setMyDescription("Tea", { language_code: "it" });
  // An open group stays open while calls are added to it.
  await until(() => said.count(), count + 1);
  expect(await said.first().isVisible()).toBe(true);
  const bob = await openPhone(page, "Bob");
  await bob.root.getByText("Я продаю доступ").waitFor();
  await bob.root.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("dialog").getByText("Мой язык").waitFor();
  await page.keyboard.press("Escape");
  const olga = await openPhone(page, "Olga");
  await offerTier(sandbox);
  await olga.say("/stats");
  const chart = olga.root.locator(".message img").last();
  await chart.waitFor();
  await until(
    () => chart.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth > 400),
    true,
  );
  expect(pageErrors).toEqual([]);
});
