import { expect, test } from "vitest";
import { announceCommands, settingIn } from "../bot/introduce-bot.ts";
import { languages } from "../bot/platform/texts/languages.ts";
import type { Language } from "../bot/platform/texts/languages.ts";
import { AccessScene } from "./scenes/access-scene.ts";
import { testSample } from "./support/test-size.ts";

/** The short size has a language of each direction of writing. */
const isShown = (language: Language): boolean => ["en", "fa"].includes(language);
const ordered = languages.toSorted((one, other) => Number(isShown(other)) - Number(isShown(one)));

test.each(testSample(ordered, 3))(
  "Every command is answered in %s, and Telegram accepts the answers",
  { tags: ["sized"] },
  async (language) => {
    await using scene = await AccessScene.openFor();
    const { olga, platform } = scene;
    await announceCommands(platform);
    const scope = { type: "all_private_chats" } as const;
    const menu = await platform.telegram.getMyCommands({ scope, ...settingIn(language) });
    expect(menu.length).toBeGreaterThan(15);
    await scene.pressForged(olga, `language:${language}`);
    for (const { command } of menu) {
      const before = olga.chat.length;
      await scene.say(olga, `/${command}`);
      const answers = olga.chat.slice(before).filter(({ from }) => from === "bot");
      expect([command, answers.length > 0]).toEqual([command, true]);
      for (const { text, buttons } of answers)
        expect([text, ...buttons.flat()].join(" ")).not.toMatch(/[{}]/);
    }
    // The scene fails at its end if Telegram refused a message.
  },
);
