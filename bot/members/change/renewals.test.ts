import { describe, expect, test } from "vitest";
import { until } from "../../../tests/support/until.ts";
import {
  countMessages,
  createRecurringWorld,
  untilJobsFinish,
  renewalState,
  subscribe,
} from "../../../tests/support/recurring-world.ts";
import type { RecurringWorld } from "../../../tests/support/recurring-world.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";

/** Olga opens Alice's page by Alice's id and presses a button there. */
async function pressOnPage(world: RecurringWorld, button: RegExp): Promise<void> {
  const { owner } = world;
  const last = newestOf(owner);
  const after = last === undefined ? {} : { after: last };
  await owner.send(`/members ${world.alice.id}`);
  const message = await owner.sees("👤 Alice", after);
  await owner.press(button, { message });
}

/** Alice asks to resume the renewals, and sees the answer. */
async function resume(world: RecurringWorld, answer: string): Promise<void> {
  const { alice } = world;
  const last = newestOf(alice);
  const after = last === undefined ? {} : { after: last };
  await alice.send("/subscriptions");
  const message = await alice.sees("Your subscriptions", after);
  await alice.press(/Resume renewing/, { message });
  await alice.sees(answer, { after: message });
}

describe("A recurring subscription", () => {
  test("is canceled by a pause, and cannot be resumed before the pause ends", async () => {
    await using world = await createRecurringWorld();
    await subscribe(world, world.alice);
    await pressOnPage(world, /Pause/);
    await until(() => renewalState(world), "canceled by bot");
    await untilJobsFinish(world);
    expect(world.telegram.memberStatus(world.channel, world.alice)).toBe("left");
    expect(countMessages(world.alice, "no further charge")).toBe(1);
    expect(countMessages(world.alice, "paused your access")).toBe(2);
    await resume(world, "You are not charged for");
    expect(await renewalState(world)).toBe("canceled by bot");
    await pressOnPage(world, /Resume/);
    await untilJobsFinish(world);
    await resume(world, "switch it on under Settings");
    expect(await renewalState(world)).toBe("canceled by user");
  });

  test.each([/Ban/, /Always let in for free/, /For life/])("is canceled by “%s”", async (button) => {
    await using world = await createRecurringWorld();
    await subscribe(world, world.alice);
    await pressOnPage(world, button);
    await until(() => renewalState(world), "canceled by bot");
    await untilJobsFinish(world);
    await resume(world, "You are not charged for");
    expect(await renewalState(world)).toBe("canceled by bot");
  });

  test("is canceled when the owner ends the subscription", async () => {
    await using world = await createRecurringWorld();
    await subscribe(world, world.alice);
    await pressOnPage(world, /End now/);
    await world.owner.press(/Yes, end it now/);
    await until(() => renewalState(world), "canceled by bot");
    await until(() => world.telegram.memberStatus(world.channel, world.alice), "left");
    expect(await renewalState(world)).toBe("canceled by bot");
  });
});
