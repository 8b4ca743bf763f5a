import Database from 'libsql'

/** A log as the first format held it, written by the Kinfold of that time: four events of two children, and the marks of two readers. */
const formatOneLog = String.raw`
BEGIN TRANSACTION;
CREATE TABLE checkpoints (name TEXT PRIMARY KEY, pos INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "checkpoints" VALUES('scorecard',2);
INSERT INTO "checkpoints" VALUES('worklist',4);
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
INSERT INTO "events" VALUES(1,'careJourney-barsetshire.ann',0,'17ba9266-890a-53b5-8ee6-650ce7ddfa51','e1f29b3b-37b3-5920-97ee-250f36ed31f9','ReviewHeld','2024-03-01','2024-04-01T12:00:00.000Z','{"causationId":"made up","correlationId":"made up","effectiveOn":"2024-03-01","factId":"e1f29b3b-37b3-5920-97ee-250f36ed31f9","id":"17ba9266-890a-53b5-8ee6-650ce7ddfa51","payload":{"participation":"PN1"},"recordedAt":"2024-04-01T12:00:00.000Z","recordedBy":"made up","source":{"system":"made up"},"stream":"careJourney-barsetshire.ann","type":"ReviewHeld","version":1}','2024-04-02T09:00:00.000Z','fab3d2aae6cb65ded7d6ec7918098b9b412ed4848be4e069089f6a588cf5cbd4');
INSERT INTO "events" VALUES(2,'careJourney-barsetshire.ben',0,'3ec0dd06-f94d-5e07-808b-5993be15710c','c8038efd-5e94-5e3f-be16-96888fda80e8','ReviewHeld','2024-03-02','2024-04-01T12:00:00.000Z','{"causationId":"made up","correlationId":"made up","effectiveOn":"2024-03-02","factId":"c8038efd-5e94-5e3f-be16-96888fda80e8","id":"3ec0dd06-f94d-5e07-808b-5993be15710c","payload":{"participation":"PN2"},"recordedAt":"2024-04-01T12:00:00.000Z","recordedBy":"made up","source":{"system":"made up"},"stream":"careJourney-barsetshire.ben","type":"ReviewHeld","version":1}','2024-04-02T09:00:00.000Z','0f7086c257860f43b2344b45d222636984afb9d827c9ea6f8ee313344fae96e6');
INSERT INTO "events" VALUES(3,'careJourney-barsetshire.ben',1,'2c5680e6-7077-589a-98be-70d2b770703a','95637dfc-61ed-5be5-9d57-58a3c25ad68c','WentMissing','2024-03-05','2024-04-01T12:00:00.000Z','{"causationId":"made up","correlationId":"made up","effectiveOn":"2024-03-05","factId":"95637dfc-61ed-5be5-9d57-58a3c25ad68c","id":"2c5680e6-7077-589a-98be-70d2b770703a","payload":{"absence":"M"},"recordedAt":"2024-04-01T12:00:00.000Z","recordedBy":"made up","source":{"system":"made up"},"stream":"careJourney-barsetshire.ben","type":"WentMissing","version":1}','2024-04-02T09:00:00.000Z','f36e57a99420accda9a4793b6955869de2533d4642c32cf61d78c6e1c763e6f3');
INSERT INTO "events" VALUES(4,'careJourney-barsetshire.ann',1,'1ddc802d-469e-5bd3-93bf-f8bcbdab915e','e1f29b3b-37b3-5920-97ee-250f36ed31f9','ReviewHeld','2024-03-01','2024-04-01T12:00:00.000Z','{"causationId":"made up","correlationId":"made up","effectiveOn":"2024-03-01","factId":"e1f29b3b-37b3-5920-97ee-250f36ed31f9","id":"1ddc802d-469e-5bd3-93bf-f8bcbdab915e","payload":{"participation":"PN3 — é"},"reason":"made up","recordedAt":"2024-04-01T12:00:00.000Z","recordedBy":"made up","source":{"system":"made up"},"stream":"careJourney-barsetshire.ann","supersedes":"17ba9266-890a-53b5-8ee6-650ce7ddfa51","type":"ReviewHeld","version":1}','2024-04-02T09:00:00.000Z','75c5f493fd80308e33c0348fbfef4bb14f0127e702469ad43fa24c7a03cd36f7');
CREATE INDEX versions_of_facts ON events (fact_id, rev);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('events',4);
COMMIT;
PRAGMA application_id = 1263421004;
PRAGMA user_version = 1;
`

/** The ids of its events, in order. */
export const formatOneIds = [
  '17ba9266-890a-53b5-8ee6-650ce7ddfa51',
  '3ec0dd06-f94d-5e07-808b-5993be15710c',
  '2c5680e6-7077-589a-98be-70d2b770703a',
  '1ddc802d-469e-5bd3-93bf-f8bcbdab915e'
]

/** Writes the log into a file, and changes it as asked. */
export const writeFormatOne = (file: string, change = ''): void => {
  const database = new Database(file)
  database.exec(formatOneLog)
  database.exec(change)
  database.exec('PRAGMA journal_mode = WAL')
  database.close()
}
