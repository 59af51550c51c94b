import type { DemoContext } from "./demo-context.ts";
import type { DemoUser } from "./demo-user.ts";
import { ExpectationFailed } from "./expectations.ts";

export async function connectChannel(context: DemoContext): Promise<void> {
  const { olga, channel, transcript } = context;
  await olga.start();
  await olga.receives(/I sell access/);
  await olga.send("/newchannel");
  await olga.receives(/Which one should I sell access to/);
  await olga.share(channel, /Pick a channel/);
  await olga.receives(/is connected/);
  const { sandbox } = context;
  const { telegram } = sandbox;
  const answer = await fetch(
    `${telegram.url}/bot${telegram.botToken}/getChatMember?chat_id=${channel.id}&user_id=${telegram.botId}`,
  );
  const { result } = (await answer.json()) as { result?: Record<string, unknown> };
  if (
    result?.["status"] !== "administrator" ||
    result["can_invite_users"] !== true ||
    result["can_restrict_members"] !== true
  )
    throw new ExpectationFailed("the bot as an administrator who may invite and remove people");
  transcript.checked(
    `getChatMember: the bot in ${channel.title} is ${result["status"]} and may invite and remove people`,
  );
}

export async function publishTier(context: DemoContext): Promise<void> {
  const { olga, transcript } = context;
  await olga.press(/Add a tier/);
  await describeTier(olga, { name: "Monthly", period: /30 days/, stars: "1250", dollars: "24.99" });
  await olga.press(/Open its page/);
  const page = await olga.receives(/Share this link/);
  const link = /https:\/\/t\.me\/\S+\?start=\S+/.exec(page.text)?.[0];
  if (link === undefined) throw new ExpectationFailed("a link to share on the channel's page");
  context.shareLink = link;
  transcript.checked(`Olga has a link to share: ${link}`);
}

/** A tier of a calendar month without a price in Stars: by card it renews itself. */
export async function publishRenewingTier({ olga, sandbox, transcript }: DemoContext): Promise<void> {
  await olga.send("/channels");
  await olga.receives(/Tea & Talk|Your channels/);
  await olga.press(/Sell/);
  await olga.receives(/Monthly/);
  await olga.press(/Add a tier/);
  await describeTier(olga, { name: "Every month", period: /^1 month$/, dollars: "19.99" });
  const { prisma } = sandbox.program.platform.database;
  const version = await prisma.tierVersion.findFirstOrThrow({ where: { periodMonths: 1 } });
  transcript.checked(`one row in tier_version: ${version.name}, ${version.periodMonths} month`);
}

type Described = {
  readonly name: string;
  readonly period: RegExp;
  /** Without one, the tier has no price in Stars. */
  readonly stars?: string;
  readonly dollars: string;
};

async function describeTier(olga: DemoUser, { name, period, stars, dollars }: Described): Promise<void> {
  await olga.receives(/what is its name/);
  await olga.send(name);
  await olga.receives(/How long does the tier last/);
  await olga.press(period);
  await olga.receives(/Telegram Stars/);
  if (stars === undefined) await olga.press(/no price in Stars/);
  else await olga.send(stars);
  await olga.receives(/US dollars/);
  await olga.send(dollars);
  await olga.receives(/This is how the tier will be sold/);
  await olga.press(/Publish/);
  await olga.receives(/is on sale in/);
}
