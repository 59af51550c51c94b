import type { Action, ActionResult } from "../api/actions.ts";
import type { PageState } from "../state/page-state.ts";
import { findChannel, findPerson } from "./find.ts";
import { moveTime, moveToNextEvent } from "./move-time.ts";
import { ActionError } from "./action-error.ts";
import { replayReport } from "./replay-report.ts";

type EnvironmentAction = Exclude<Action, { userId: number }>;
type ActionHandlers = {
  readonly [Kind in EnvironmentAction["kind"]]: (
    state: PageState,
    action: Extract<EnvironmentAction, { kind: Kind }>,
  ) => ActionResult | Promise<ActionResult>;
};

const done: ActionResult = { ok: true };
const durations = new Intl.DurationFormat("en", { style: "long" });
/** The page becomes unusable with more. */
const MAX_PEOPLE = 50;

/** Actions on the environment: time, faults, rights and the bot's process. */
export const environmentActions: ActionHandlers = {
  "add-person"({ telegram }, { name, language }) {
    if (telegram.people().length >= MAX_PEOPLE)
      throw new ActionError(`The sandbox has ${MAX_PEOPLE} users already.`);
    telegram.person({ firstName: name, languageCode: language });
    return done;
  },
  async "move-time"(state, { hours }) {
    await moveTime(state, hours);
    return done;
  },
  async "move-to-next-event"(state) {
    const from = state.clock.now();
    const event = await moveToNextEvent(state);
    if (event === undefined) throw new ActionError("Nothing waits for the clock.");
    const minutes = Math.max(1, Math.round((event.at.getTime() - from.getTime()) / 60_000));
    const [days, hours] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60)];
    const passed = durations.format({ days, hours, minutes: minutes % 60 });
    return { ok: true, message: `${passed} later: ${event.text}.` };
  },
  "arm-fault"({ faults }, fault) {
    faults.arm(fault);
    return done;
  },
  "disarm-faults"({ faults }) {
    faults.disarmAll();
    return done;
  },
  "set-bot-rights"(state, { channel: id, isGranted }) {
    const channel = findChannel(state, id);
    const creator = findPerson(state, channel.creatorId);
    if (isGranted) creator.addBot(channel);
    else if (channel.botRights === undefined) throw new ActionError("The bot is not in this channel.");
    // The bot stays an administrator, as when the creator switches every right off.
    else creator.setBotRights(channel, {});
    return done;
  },
  async "kill-bot"({ program }) {
    if (program.state === "stopped") throw new ActionError("The bot is not running.");
    await program.kill();
    return done;
  },
  async "start-bot"({ program }) {
    await program.start();
    return done;
  },
  "replay-report": (state, { times }) => replayReport(state, times),
};
