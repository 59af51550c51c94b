import { expect, test } from "vitest";
import { buyWithStars, createWorld, openStore } from "./support/world.ts";

const OPERATOR = 7_777_777_777;

test.each(["polling", "webhook"] as const)(
  "A buyer asks about a purchase, the owner answers, the buyer writes back, with Telegram in %s mode",
  async (mode) => {
    await using world = await createWorld({ mode });
    const { alice, owner, telegram, database } = world;
    await openStore(world, "Tea <&> Talk");
    await buyWithStars(world, alice);

    await alice.send("/paysupport");
    const list = await alice.sees("Which channel is it about?");
    expect(list.text).toMatch(/Tea <&> Talk\nMonthly, paid on .* UTC\. Payment …[0-9A-Z]{8}/);
    await alice.press("Tea <&> Talk", { message: list });
    await alice.sees("Write your question in one message");
    // A waiting form survives a restart.
    await world.restart();
    await alice.send("The link says <expired> & I am sad");
    await alice.sees("on its way to the owner of Tea <&> Talk");

    const question = await owner.sees("writes about Tea <&> Talk");
    expect(question.text).toContain(`Alice (${alice.id})`);
    expect(question.text).toContain("The link says <expired> & I am sad");
    expect(question.text).toMatch(/Last purchase: Monthly, paid on .*\n\nAccess: until .* UTC\.$/s);
    await owner.press(/Answer/, { message: question });
    await owner.sees("Write your answer in one message");
    await world.restart();
    await owner.send("Send /subscriptions for a new one");
    await owner.sees("on its way to Alice");

    const answer = await alice.sees("Tea <&> Talk answers:");
    expect(answer.text).toContain("Send /subscriptions for a new one");
    await alice.press(/Write back/, { message: answer });
    await alice.sees("Write your question", { after: answer });
    await alice.send("That worked, thank you!");
    await owner.sees("That worked, thank you!");

    await expect.poll(() => database.prisma.supportMessage.count({ where: { deliveredAt: null } })).toBe(0);
    expect(await database.prisma.supportThread.count()).toBe(1);
    expect(await database.prisma.supportMessage.count()).toBe(3);
    expect(telegram.refusals).toEqual([]);
  },
);

test("A message to an owner who blocked the bot is delivered later, and its author is notified", async () => {
  await using world = await createWorld();
  const { alice, owner, telegram, database } = world;
  await openStore(world);
  await buyWithStars(world, alice);
  owner.block();
  await alice.send("/paysupport");
  await alice.press("Tea & Talk");
  await alice.sees("Write your question");
  await alice.send("Is anybody there?");
  await alice.sees("The owner of Tea & Talk cannot be reached at the moment.");
  expect(await database.prisma.supportMessage.findFirst()).toMatchObject({
    text: "Is anybody there?",
    deliveredAt: null,
  });
  expect(telegram.refusals).toEqual([]);
});

test("A person without purchases sees links to the operators", async () => {
  await using world = await createWorld({ environment: { OPERATOR_IDS: `${OPERATOR},${OPERATOR + 1}` } });
  const { sam, telegram } = world;
  const otto = telegram.person({ firstName: "Otto <3", id: OPERATOR });
  const ada = telegram.person({ firstName: "Ada", username: "ada_runs_it", id: OPERATOR + 1 });
  await sam.send("/paysupport");
  const alone = await sam.sees("You have bought nothing here yet");
  expect(alone.text).not.toContain("the operator of this bot");
  await otto.start();
  await otto.sees("Hello!");
  await ada.start();
  await ada.sees("Hello!");
  await sam.send("/paysupport");
  const { html, text } = await sam.sees("the operator of this bot", { after: alone });
  expect(text).toContain("Otto <3 and Ada.");
  expect(html).toContain(`<a href="tg://user?id=${OPERATOR}">Otto &lt;3</a>`);
  expect(html).toContain('<a href="https://t.me/ada_runs_it">Ada</a>');
  expect(telegram.refusals).toEqual([]);
});

test("The command menu ends with /terms, /paysupport and /privacy", async () => {
  await using world = await createWorld({ introduces: true });
  const { telegram } = world;
  await expect.poll(() => telegram.callsOf("setMyCommands").length).toBeGreaterThan(0);
  const commands = telegram.callsOf("setMyCommands")[0]?.parameters["commands"] as { command: string }[];
  expect(commands.slice(-3).map(({ command }) => command)).toEqual(["terms", "paysupport", "privacy"]);
});
