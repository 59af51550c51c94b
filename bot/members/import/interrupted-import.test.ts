import { describe, expect, test } from "vitest";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import type { CallOutcome } from "../../../tests/scenes/access-scene.ts";
import { given, existingMember, sendList } from "../../../tests/scenes/import-scene.ts";
import { applyRows } from "./import-rows.ts";

describe("An interrupted import", () => {
  test("continues, and offers nobody access twice", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const ids = Array.from({ length: 205 }, (_, index) => index + 1);
    await sendList(scene, ids.join("\n"), "30");
    let calls = 0;
    scene.meanwhile = ({ method }): CallOutcome => {
      if (method !== "getChatMember" && method !== "editMessageText") return "works";
      calls += 1;
      return calls % 40 === 0 ? "fails" : calls % 41 === 0 ? "lost" : "works";
    };
    await finishJobs(scene);
    expect(newestOf(scene.olga)?.text).toContain("🚪 205 are not in the channel.");
    await scene.press(scene.olga, /With the 205 outside/);
    const { id } = await scene.database.prisma.memberImport.findFirstOrThrow();
    // Two processes apply the same batch, and the job applies it again.
    await Promise.all([applyRows(scene.platform, id), applyRows(scene.platform, id)]);
    await finishJobs(scene);
    const offers = await scene.database.prisma.pendingAccess.findMany();
    expect(offers.map(({ seconds }) => seconds)).toEqual(ids.map(() => 30 * 86_400));
    expect(await given(scene)).toEqual({});
    expect(newestOf(scene.olga)?.text).toContain("205 people are not in the channel");
    expect(await scene.database.prisma.memberImport.findFirst()).toMatchObject({ state: "done" });
  });

  test("waits while the bot has no rights, and continues after it gets them back", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal(/not a member|kicked|ADMIN_REQUIRED/);
    const person = existingMember(scene);
    await scene.handleUpdates();
    await sendList(scene, String(person.id), "30");
    scene.olga.demoteBot(scene.channel);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).not.toContain("can be imported");
    scene.olga.addBot(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.olga.chat.some(({ text }) => text.includes("1 is in the channel and can be imported"))).toBe(
      true,
    );
  });

  test("continues after Telegram refuses one person", async () => {
    await using scene = await AccessScene.openFor();
    const [odd, ada] = [existingMember(scene), existingMember(scene)];
    await scene.handleUpdates();
    scene.platform.telegram.config.use((previous, method, payload, signal) =>
      method === "getChatMember" && "user_id" in payload && payload.user_id === odd.id
        ? Promise.resolve({ ok: false, error_code: 400, description: "Bad Request: of a new kind" })
        : previous(method, payload, signal),
    );
    await sendList(scene, `${odd.id}\n${ada.id}`, "30");
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).toMatch(
      /1 is in the channel and can be imported\.\n.* 1 is not in the channel/,
    );
  });

  test("can be discarded with all its rows", async () => {
    await using scene = await AccessScene.openFor();
    const person = existingMember(scene);
    await scene.handleUpdates();
    await sendList(scene, String(person.id), "30");
    await scene.runJobs();
    await scene.press(scene.olga, /Discard this list/);
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).toBe("The list is discarded, and nothing was changed.");
    expect(await scene.database.prisma.memberImportRow.count()).toBe(0);
  });
});
