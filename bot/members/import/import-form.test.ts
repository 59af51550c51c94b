import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { manager } from "../../../tests/scenes/members-scene.ts";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { given, existingMember, sendList } from "../../../tests/scenes/import-scene.ts";

describe("The import form", () => {
  test("asks again for a list that it cannot parse", async () => {
    await using scene = await AccessScene.openFor();
    await sendList(scene, "Ada\nBen\n-5");
    expect(scene.lastMessageTo(scene.olga)).toContain("one Telegram id a line");
    expect(scene.messagesTo(scene.olga).at(-2)).toMatch(
      /no Telegram id in that.*No Telegram id: line 2\nA chat.*line 3/s,
    );
    await scene.olga.send({ document: Buffer.from("1"), name: "list.pdf" });
    await scene.handleUpdates();
    expect(scene.lastMessageTo(scene.olga)).toContain(".txt and .csv files");
    await scene.olga.send({ document: Buffer.alloc(1_000_001, "1\n"), name: "list.txt" });
    await scene.handleUpdates();
    expect(scene.lastMessageTo(scene.olga)).toContain("files of up to 1 MB");
    await scene.olga.send({
      document: Buffer.from(Array.from({ length: 20_001 }, (_, n) => n + 1).join("\n")),
      name: "list.txt",
    });
    await scene.handleUpdates();
    expect(scene.messagesTo(scene.olga).at(-2)).toContain("20,000 people at once");
    expect(await scene.database.prisma.memberImport.count()).toBe(0);
  });

  test("asks again for a file that Telegram no longer has", async () => {
    await using scene = await AccessScene.openFor();
    scene.platform.telegram.config.use(async (previous, method, payload, signal) => {
      const answer = await previous(method, payload, signal);
      if (method === "getFile" && answer.ok)
        Object.assign(answer.result, { file_path: "documents/gone.txt" });
      return answer;
    });
    await sendList(scene, { document: Buffer.from("11"), name: "list.txt" });
    expect(scene.messagesTo(scene.olga).at(-2)).toContain("could not get that file");
    expect(scene.lastMessageTo(scene.olga)).toContain("one Telegram id a line");
  });

  test("applies an import once for two presses", async () => {
    await using scene = await AccessScene.openFor();
    const person = existingMember(scene);
    await scene.handleUpdates();
    await sendList(scene, String(person.id), "30");
    await scene.runJobs();
    const { id } = await scene.database.prisma.memberImport.findFirstOrThrow();
    await scene.press(scene.olga, /Import/);
    const again = await scene.pressForged(scene.olga, `import-confirm:${id}:inside`);
    expect(again.text).toContain("out of date");
    await scene.runJobs();
    expect(await given(scene)).toEqual({ [person.id]: "30 days" });
  });

  test("is for the channel's owner only", async () => {
    await using scene = await AccessScene.openFor();
    const person = existingMember(scene);
    const max = await manager(scene);
    await sendList(scene, String(person.id), "30");
    await scene.runJobs();
    const { id } = await scene.database.prisma.memberImport.findFirstOrThrow();
    const { channelId } = scene.sale;
    await scene.say(max, "/members");
    expect(buttonsOf(max)).not.toContain("📥 Import members");
    for (const data of [
      `member-import:${channelId}`,
      `import-list:${channelId}`,
      `import-confirm:${id}:all`,
      `import-discard:${id}`,
    ])
      expect(JSON.stringify(await scene.pressForged(max, data))).toContain("out of date");
    await scene.runJobs();
    expect(await scene.database.prisma.memberImport.findFirst()).toMatchObject({ state: "checked" });
    expect(await given(scene)).toEqual({});
  });
});
