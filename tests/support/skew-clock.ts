import type { Platform } from "../../bot/platform/platform.ts";

/** From now on the program's clock differs by `ms` from everybody else's. A change of `ms` is a jump. */
export function skewClock(platform: Pick<Platform, "clock">): { ms: number } {
  const { clock } = platform;
  const skew = { ms: 0 };
  Object.assign(platform, { clock: { ...clock, now: () => new Date(clock.now().getTime() + skew.ms) } });
  return skew;
}
