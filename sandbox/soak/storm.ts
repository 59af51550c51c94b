import type { Faults } from "../telegram/index.ts";
import { PROCESS_ROLES } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { createRandom } from "./random.ts";
import type { Random } from "./random.ts";

/* A storm: many people buy once, at a time when every call of Telegram may fail and processes are killed. */

const BUYERS = 60;
// Telegram at its worst: 12 calls of 100 fail.
const SHARE = 0.12;
// Each process starts again within this time, so that one process of a role runs at any moment.
const KILL_MS = 10_000;
const ROLES = PROCESS_ROLES.length / 2;

export function makeStorm({ seed, minutes }: { readonly seed: number; readonly minutes: number }): Plan {
  const random = createRandom(seed);
  const mode = random.pick(["polling", "webhook"] as const);
  const length = minutes * 60_000;
  const buys = Array.from({ length: BUYERS }, (_, person) => ({
    kind: "buy" as const,
    person,
    shop: person % 2,
    how: random.pick(["stars", "stars", "crypto"] as const),
    at: Math.floor(random.next() * length),
  }));
  const kills = Array.from({ length: Math.floor(length / KILL_MS) }, (_, turn) => {
    // The roles take turns, and so do the two processes of a role.
    const [role, twin] = [turn % ROLES, Math.floor(turn / ROLES) % 2];
    return {
      kind: "kill" as const,
      process: role * 2 + twin,
      at: turn * KILL_MS + random.between(0, KILL_MS / 2),
    };
  });
  const begin = { kind: "storm" as const, share: SHARE, choice: random.next(), at: 0 };
  return {
    mode,
    people: BUYERS,
    steps: [begin, ...[...buys, ...kills].toSorted((one, other) => one.at - other.at)],
  };
}

const kinds = [
  { kind: "500" },
  { kind: "502-html" },
  { kind: "reset-before" },
  { kind: "reset-after" },
  // Longer than the program waits.
  { kind: "delay", milliseconds: 25_000 },
] as const;

/** Lets this share of all calls fail, each kind of fault equally often. */
export function armStorm(faults: Faults, random: Random, share: number): { remove(): void }[] {
  const each = share / kinds.length;
  return kinds.map((fault, place) =>
    faults.add({
      ...fault,
      method: /^(?!getUpdates)/,
      times: Infinity,
      // The faults are asked one after the other until one of them strikes.
      when: () => random.next() < each / (1 - place * each),
    }),
  );
}
