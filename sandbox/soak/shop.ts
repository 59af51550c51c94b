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

export async function openShop(telegram: SandboxTelegram, name: string): Promise<Shop> {
  const owner = telegram.person({ firstName: `Owner of ${name}` });
  const channel = owner.createChannel({ title: name, kind: "channel" });
  await owner.start();
  await owner.sees(/I sell access/);
  await owner.send("/newchannel");
  await owner.share(channel, /Pick a channel/);
  await owner.sees(/is connected/);
  await owner.press(/Add a tier/);
  await owner.sees(/what is its name/);
  await owner.send("Monthly");
  await owner.sees(/How long does the tier last/);
  await owner.press(/30 days/);
  await owner.sees(/Telegram Stars/);
  await owner.send(String(PRICE_STARS));
  await owner.sees(/US dollars/);
  await owner.send(PRICE_USD);
  await owner.sees(/This is how the tier will be sold/);
  await owner.press(/Publish/);
  await owner.sees(/is on sale in/);
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
