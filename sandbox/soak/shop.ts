import type { SandboxChannel, SandboxTelegram, ShownMessage, TestUser } from "../telegram/index.ts";

/** An owner with a channel and a tier on sale, made in the chat. */
export type Shop = {
  readonly owner: TestUser;
  readonly channel: SandboxChannel;
  /** The payload of the link to the tiers. */
  readonly payload: string;
  readonly donationPayload: string;
};

export const PRICE_STARS = 250;
export const DONATION_STARS = 100;
export const PRICE_USD = "9.99";
export const PERIOD_MS = 30 * 24 * 60 * 60_000;
/** A tier that cards are charged for again and again. */
export const WEEK_MS = 7 * 24 * 60 * 60_000;
const WEEK_USD = "4.99";

/** @param hasWeeks a second tier lasts a week, and has no price in Stars. */
export async function openShop(
  telegram: SandboxTelegram,
  name: string,
  { hasWeeks = false } = {},
): Promise<Shop> {
  const owner = telegram.person({ firstName: `Owner of ${name}` });
  const channel = owner.createChannel({ title: name, kind: "channel" });
  await owner.start();
  await owner.sees(/I sell access/);
  await owner.send("/newchannel");
  await owner.share(channel, /Pick a channel/);
  const connected = await owner.sees(/is connected/);
  if (hasWeeks) await addTier(owner, connected, { tier: "Weekly", period: /7 days/, usd: WEEK_USD });
  await addTier(owner, connected, {
    tier: "Monthly",
    period: /30 days/,
    stars: String(PRICE_STARS),
    usd: PRICE_USD,
  });
  await owner.press(/Open its page/);
  const payload = readPayload(await owner.sees(/Share this link/));
  await owner.send("/donations");
  const channels = await owner.sees(/Donations for which channel/);
  await owner.press(name, { message: channels });
  const donationPayload = readPayload(await owner.sees(/Donations to .* are on/));
  return { owner, channel, payload, donationPayload };
}

function readPayload({ text }: ShownMessage): string {
  const payload = /https:\/\/t\.me\/\S+\?start=(\S+)/.exec(text)?.[1];
  if (payload === undefined) throw new Error(`There is no link to share in\n${text}`);
  return payload;
}

type Terms = {
  readonly tier: string;
  readonly period: RegExp;
  readonly stars?: string;
  readonly usd: string;
};

async function addTier(
  owner: TestUser,
  connected: ShownMessage,
  { tier, period, stars, usd }: Terms,
): Promise<void> {
  const before = owner.chat.at(-1);
  const after = before === undefined ? {} : { after: before };
  await owner.press(/Add a tier/, { message: connected });
  await owner.sees(/what is its name/, after);
  await owner.send(tier);
  await owner.sees(/How long does the tier last/, after);
  await owner.press(period);
  await owner.sees(/price in Telegram Stars/, after);
  if (stars === undefined) await owner.press(/no price in Stars/);
  else await owner.send(stars);
  await owner.sees(/price in US dollars/, after);
  await owner.send(usd);
  await owner.sees(/This is how the tier will be sold/, after);
  await owner.press(/Publish/);
  await owner.sees(/is on sale in/, after);
}
