import type { Deed, Done } from "../deeds.ts";
import type { Stage } from "../stage.ts";
import { findChannel, findPerson } from "./find.ts";
import { moveTime } from "./move-time.ts";
import { Problem } from "./problem.ts";
import { replayIpn } from "./replay-ipn.ts";

type Around = Exclude<Deed, { who: number }>;
type Deeds = {
  readonly [Kind in Around["kind"]]: (
    stage: Stage,
    deed: Extract<Around, { kind: Kind }>,
  ) => Done | Promise<Done>;
};

const done: Done = { ok: true };
/** A page of more people than this is no help to anybody. */
const MOST_PEOPLE = 50;

/** What happens around the people: the time, outages, and what becomes of the bot. */
export const around: Deeds = {
  "add-person"({ telegram }, { name, language }) {
    if (telegram.people().length >= MOST_PEOPLE)
      throw new Problem(`There are ${MOST_PEOPLE} people already.`);
    telegram.person({ firstName: name, languageCode: language });
    return done;
  },
  async "move-time"(stage, { hours }) {
    await moveTime(stage, hours);
    return done;
  },
  "arm-fault"({ faults }, fault) {
    faults.arm(fault);
    return done;
  },
  "disarm-faults"({ faults }) {
    faults.disarmAll();
    return done;
  },
  "set-bot-rights"(stage, { channel: id, may }) {
    const channel = findChannel(stage, id);
    const creator = findPerson(stage, channel.creatorId);
    if (may) creator.addBot(channel);
    else if (channel.botRights === undefined) throw new Problem("The bot is not in this channel.");
    // It stays an administrator, as when somebody switches every right off.
    else creator.setBotRights(channel, {});
    return done;
  },
  async "kill-bot"({ program }) {
    if (program.state === "stopped") throw new Problem("The bot does not run.");
    await program.kill();
    return done;
  },
  async "start-bot"({ program }) {
    await program.start();
    return done;
  },
  "replay-ipn": (stage, { times }) => replayIpn(stage, times),
};
