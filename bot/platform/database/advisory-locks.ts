/**
 * Advisory locks of Postgres that tell processes apart: the first of the two keys, so that no two uses ever meet.
 * Each is held by a session (or a transaction of one), so it is gone the moment its process is, however that ended.
 */
export const advisoryLocks = {
  /** Held by each running job runner, under its name. */
  jobRunner: 0x50_47_01,
  /** Held by the one process that polls Telegram. */
  polling: 0x50_47_02,
  /** Held while an update of this chat is handled (webhook mode). */
  chat: 0x50_47_03,
  /** Held while broadcasts are sent, by the one job that does it. */
  broadcasts: 0x50_47_05,
  /** Held by the one transaction that makes messages to owners of what happened. */
  notices: 0x50_47_04,
} as const;

/**
 * For sessions that hold such locks: without it, a machine that vanished without a word would hold them for two hours
 * (the kernel's default). 10 s of silence, then three probes 5 s apart.
 */
export const sessionOptions =
  "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";
