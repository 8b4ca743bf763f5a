/** Marks a SQLite file as a Kinfold log: the letters KNFL. */
export const applicationId = 0x4b4e464c

/** The layout of the tables; a file of a later one is not opened, one of an earlier one is brought to this one. */
export const formatVersion = 2

/**
 * The log. `body` is the canonical text of the event, which the hash covers; the columns beside it repeat what is searched for; `root`
 * is the log root after the event. Places (`pos`) are given under the lock of the writer, so that their order is the order of commitment.
 * The indexes begin with the stream, so that an append touches few pages of a large log.
 */
const events = `
  CREATE TABLE events (
    pos INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    rev INTEGER NOT NULL,
    id TEXT NOT NULL,
    fact_id TEXT NOT NULL,
    type TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL,
    appended_at TEXT NOT NULL,
    hash TEXT NOT NULL,
    root TEXT NOT NULL,
    UNIQUE (stream, rev),
    UNIQUE (stream, id)
  ) STRICT;
  CREATE INDEX versions_of_facts ON events (stream, fact_id, rev);
`

/** Every metadata that a stream had, in a chain of its own (`root`). */
const metadata = `
  CREATE TABLE metadata (
    pos INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    rev INTEGER NOT NULL,
    body TEXT NOT NULL,
    appended_at TEXT NOT NULL,
    root TEXT NOT NULL,
    UNIQUE (stream, rev)
  ) STRICT;
`

/** The marks of readers, each with the log root at its place: a mark in a log that is not the one that was read shows. Marks are never removed. */
const checkpoints = `
  CREATE TABLE checkpoints (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    pos INTEGER NOT NULL,
    root TEXT NOT NULL
  ) STRICT;
`

export const tables = `${events}${metadata}${checkpoints}`

export const schema = `
  ${tables}
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`
