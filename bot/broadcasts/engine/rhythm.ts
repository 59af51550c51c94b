import { setTimeout as sleep } from "node:timers/promises";
import { holdPlaces, takePlaces } from "../../platform/telegram/rate-limit.ts";
import type { PlacesInput } from "../../platform/telegram/rate-limit.ts";
import type { Database } from "../../platform/database/database.ts";

/** The places of the budget (bot/platform/pace), by this process's own clock, `performance.now()`. */
export type Rhythm = {
  /** The moments at which the next messages may go; none: it waited a while for them, not beyond `until`. */
  take(input: PlacesInput & { readonly until: number }): Promise<readonly number[]>;
  /** Resolves when a message may go that has this place. */
  turn(place: number): Promise<void>;
  /** Nothing more goes for so long, from any process. */
  hold(milliseconds: number): Promise<void>;
  readonly isHeld: () => boolean;
  /** Milliseconds until there is something to take, as far as is known. */
  readonly freeInMs: () => number;
};

// Places that come late, since this process had no time, are used one after the other and not at once: at their own rhythm,
// a little faster until it has caught up.
const CATCHING_UP = 0.99;
// However long nothing may be sent: so often it is looked whether there is still something to send.
const LOOK_MS = 250;

export function createRhythm({ pool }: Pick<Database, "pool">): Rhythm {
  let ahead = Number.POSITIVE_INFINITY;
  let gapMs = 0;
  let lastAt = 0;
  let heldUntil = 0;
  let freeAt = 0;
  return {
    async take({ until, ...input }) {
      const places = await takePlaces(pool, input);
      const now = performance.now();
      // By how much our clock is ahead of the database's: the answer that came fastest tells best.
      ahead = Math.min(ahead, now - places.now);
      gapMs = places.gapMs;
      freeAt = now + places.waitMs;
      if (places.delays.length === 0) await sleepUntil(Math.min(freeAt, until, now + LOOK_MS));
      return places.delays.map((delay) => places.now + ahead + delay);
    },
    async turn(place) {
      await sleepUntil(place);
      lastAt = Math.max(performance.now(), lastAt + CATCHING_UP * gapMs);
      await sleepUntil(lastAt);
    },
    async hold(milliseconds) {
      heldUntil = Math.max(heldUntil, performance.now() + milliseconds);
      await holdPlaces(pool, milliseconds);
    },
    isHeld: () => performance.now() < heldUntil,
    freeInMs: () => Math.max(0, Math.max(heldUntil, freeAt) - performance.now()),
  };
}

/** Of timers a millisecond is as much as one can ask for. */
export async function sleepUntil(moment: number): Promise<void> {
  const wait = moment - performance.now();
  if (wait > 1) await sleep(wait);
}
