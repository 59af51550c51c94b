/** A statement's wait for its answer. All times are milliseconds of one clock. */
export class Wait {
  readonly since: number;
  #answeredAt: number;
  #longestSilence = 0;

  constructor(since: number) {
    this.since = since;
    this.#answeredAt = since;
  }

  /** The server has answered somebody else. */
  serverAnswered(now: number): void {
    this.#longestSilence = this.longestSilence(now);
    this.#answeredAt = now;
  }

  /** The longest part of the wait in which no answer of the server came: the server, its network or this process stood still. */
  longestSilence(now: number): number {
    return Math.max(this.#longestSilence, now - this.#answeredAt);
  }
}
