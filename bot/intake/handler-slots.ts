export type HandlerSlots = { run(work: () => Promise<void>): Promise<void> };

// Further updates would only wait for the 20 connections of the pool.
const HANDLED_AT_ONCE = 100;

/**
 * Runs a limited number of handlers at once, in the order of their arrival. A chat asks for a slot when it is the turn of its
 * next update, so that chats take turns.
 */
export function createHandlerSlots(): HandlerSlots {
  let free = HANDLED_AT_ONCE;
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (free === 0) await new Promise<void>((next) => void waiting.push(next));
      else free -= 1;
      try {
        await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
