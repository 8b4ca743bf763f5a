/** Marks a SQLite file as a Kinfold log: the letters KNFL. */
export const applicationId = 0x4b4e464c

/** The layout of the tables; a file of a later one is not opened. */
export const formatVersion = 1

/**
 * The log and the marks of its readers. `body` is the canonical text of the event, which the hash covers; the columns beside it
 * repeat what is searched for. Places (`pos`) are given under the lock of the writer, so that their order is the order of commitment.
 */
export const schema = `
  CREATE TABLE events (
    pos INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    rev INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    fact_id TEXT NOT NULL,
    type TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL,
    appended_at TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (stream, rev)
  ) STRICT;
  CREATE INDEX versions_of_facts ON events (fact_id, rev);
  CREATE TABLE checkpoints (name TEXT PRIMARY KEY, pos INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`
