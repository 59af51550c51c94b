import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { showImport } from "./telegram-show-import.ts";
import { given, existingMember, sendList } from "../../../tests/scenes/import-scene.ts";

const idsOf = (people: readonly { readonly id: number }[]): string => people.map(({ id }) => id).join("\n");

describe("An import", () => {
  test("is shown in one message, also where the form and the check send it at once", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, platform, database } = scene;
    await sendList(scene, idsOf([existingMember(scene)]), "45");
    const { id } = await database.prisma.memberImport.findFirstOrThrow();
    await database.prisma.memberImport.update({ where: { id }, data: { messageId: null } });
    const before = olga.chat.length;
    const both = Promise.withResolvers<void>();
    let held = 0;
    platform.telegram.config.use(async (previous, method, payload, signal) => {
      if (method === "sendMessage" && ++held <= 2) {
        if (held === 2) both.resolve();
        await both.promise;
      }
      return previous(method, payload, signal);
    });
    scene.telegram.expectRefusal("message is not modified");
    await Promise.all([showImport(platform, id), showImport(platform, id)]);
    expect(held).toBe(2);
    expect(olga.chat).toHaveLength(before + 1);
    await scene.runJobs();
    expect(newestOf(olga)?.text).toContain("1 is in the channel");
    expect(olga.chat).toHaveLength(before + 1);
  });

  test("shows the results of the check, and changes nothing", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const { olga, channel, database, sale } = scene;
    const inside = [existingMember(scene), existingMember(scene)];
    const { person: subscriber } = await scene.subscriber({ isMember: true });
    const [outsider, admin, free, banned, native] = [1, 2, 3, 4, 5].map(() => existingMember(scene));
    if (!outsider || !admin || !free || !banned || !native) throw new Error("There are five");
    await outsider.leave(channel);
    olga.promote(admin, channel);
    native.subscribe(channel, new Date(scene.platform.clock.now().getTime() + 20 * DAY));
    olga.ban(banned, channel);
    await scene.handleUpdates();
    await scene.meet(free);
    await database.prisma.accessOverride.create({
      data: {
        channelId: sale.channelId,
        userId: BigInt(free.id),
        kind: "allow",
        actorId: BigInt(olga.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    const people = [...inside, subscriber, outsider, admin, free, banned, native];
    const list = `id,days\n${idsOf(people)}\n${scene.telegram.botId}\n99\n${inside[0]?.id}\nnonsense\n-100`;
    await sendList(scene, list, "45");
    await scene.runJobs();
    const said = newestOf(olga)?.text ?? "";
    expect(said.split("\n").filter((line) => line !== "")).toEqual([
      "📄 Tea & Talk",
      "There are 10 people on your list.",
      "✅ 2 are in the channel and can be imported.",
      "🚪 2 are not in the channel.",
      "⏳ 1 has access already: nothing changes.",
      "🤝 1 is always let in for free.",
      "⛔ 1 is banned.",
      "🛡 1 is an administrator and needs no import.",
      "⭐ 1 pays through a subscription of Telegram's own.",
      "🤖 1 is a bot.",
      "4 have no end date in the list and get 45 days from now on.",
      "Bots: line 10",
      "Listed twice, and the first one counts: line 12",
      "No Telegram id: line 13",
      "A chat, not a person: line 14",
      "Nothing is changed yet. You can also offer access to the people who are not in the channel: their time begins when they accept, and until then you see no names.",
    ]);
    expect(buttonsOf(olga)).toEqual([
      "✅ Import 2 members",
      "➕ With the 2 outside: 4",
      "✖️ Discard this list",
    ]);
    expect(await given(scene)).toEqual({});
    expect(
      await database.prisma.user.count({ where: { id: { in: inside.map(({ id }) => BigInt(id)) } } }),
    ).toBe(0);
  });

  test("gives members access after the confirmation, and counts the unreachable ones", async () => {
    await using scene = await AccessScene.openFor();
    const { olga } = scene;
    const people = [existingMember(scene, "Ada"), existingMember(scene, "Ben"), existingMember(scene, "Cem")];
    const [ada, ben, cem] = people;
    if (!ada || !ben || !cem) throw new Error("There are three");
    const known = existingMember(scene, "Dan");
    await scene.handleUpdates();
    await scene.meet(known);
    const document = Buffer.from(
      `\uFEFFid;end\r\n${ada.id};10\r\n${ben.id};life\r\n${cem.id}\r\n${known.id}\r\n`,
    );
    await sendList(scene, { document, name: "members.csv" }, /1 year/);
    await scene.runJobs();
    await scene.press(olga, /Import 4 members/);
    await finishJobs(scene);
    expect(await given(scene)).toEqual({
      [ada.id]: "10 days",
      [ben.id]: "for life",
      [cem.id]: "365 days",
      [known.id]: "365 days",
    });
    expect(newestOf(olga)?.text).toMatch(
      /4 members were imported\.\n\n3 of them have never started me, so I cannot remind/,
    );
    expect(scene.lastMessageTo(known)).toContain("gave you free time there");
    const users = await scene.database.prisma.user.findMany({ where: { unreachableSince: { not: null } } });
    expect(users.map(({ firstName }) => firstName).toSorted()).toEqual(["Ada", "Ben", "Cem"]);
    expect(await scene.database.prisma.memberImportRow.count({ where: { firstName: { not: null } } })).toBe(
      0,
    );
    const audited = await scene.database.prisma.auditEntry.findMany({
      where: { action: "channel.members_imported" },
    });
    expect(audited).toMatchObject([{ actorId: BigInt(olga.id), subject: scene.sale.channelId }]);

    const before = olga.chat.length;
    await scene.press(olga, /Ready-made post/);
    expect(olga.chat.slice(before).at(-1)?.text).toContain(
      "so that I can remind you before your access ends",
    );
  });

  test("shows its progress in one message", async () => {
    await using scene = await AccessScene.openFor();
    const person = existingMember(scene);
    await scene.handleUpdates();
    await sendList(scene, String(person.id), "30");
    const message = newestOf(scene.olga);
    await scene.runJobs();
    await scene.press(scene.olga, /Import/);
    await scene.runJobs();
    expect(newestOf(scene.olga)).toMatchObject({ id: message?.id, isEdited: true });
  });

  test("offers access to people outside the chat if the owner chooses so", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const known = scene.newUser();
    await scene.meet(known);
    await sendList(scene, `${known.id}\n99`, "30");
    await scene.runJobs();
    await scene.press(scene.olga, /With the 2 outside/);
    await scene.runJobs();
    expect(await given(scene)).toEqual({});
    await scene.press(known, /See it and accept/);
    await scene.press(known, /Tea & Talk/);
    await scene.runJobs();
    expect(await given(scene)).toEqual({ [known.id]: "30 days" });
    const [link = ""] = scene.liveLinks;
    await scene.join(known, link);
    await scene.runJobs();
    expect(scene.statusOf(known)).toBe("member");
  });

  test("changes no subscription, not even one that was bought after the check", async () => {
    await using scene = await AccessScene.openFor();
    const paying = existingMember(scene);
    await scene.handleUpdates();
    await sendList(scene, String(paying.id), /For life/);
    await scene.runJobs();
    await scene.subscriber({ person: paying, days: 7 });
    const { expiresAt } = await scene.database.prisma.subscription.findFirstOrThrow();
    await scene.press(scene.olga, /Import/);
    await scene.runJobs();
    expect(await scene.database.prisma.subscription.findFirstOrThrow()).toMatchObject({ expiresAt });
    expect(newestOf(scene.olga)?.text).toContain("Nobody was imported");
    expect(await given(scene)).toEqual({});
  });

  test("gives access to a member in the grace period", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 48 } });
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await sendList(scene, `${person.id},30`);
    await scene.runJobs();
    await scene.press(scene.olga, /Import 1/);
    await scene.runJobs();
    const { expiresAt } = await scene.database.prisma.subscription.findUniqueOrThrow({
      where: { id: subscriptionId },
    });
    const left = (expiresAt?.getTime() ?? 0) - scene.platform.clock.now().getTime();
    expect(Math.round(left / DAY)).toBe(30);
  });

  test("gives each member an own end, after which the member is kicked", async () => {
    await using scene = await AccessScene.openFor();
    const [ada, ben, cem] = [existingMember(scene), existingMember(scene), existingMember(scene)];
    await scene.handleUpdates();
    await sendList(scene, `${ada.id},1\n${ben.id},60\n${cem.id},life`);
    await scene.runJobs();
    await scene.press(scene.olga, /Import 3/);
    await scene.runJobs();
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect([ada, ben, cem].map((person) => scene.statusOf(person))).toEqual(["left", "member", "member"]);
  });
});
