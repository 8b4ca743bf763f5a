import * as t from 'io-ts'
import { CivilDayCodec } from '../civil-day.js'
import { InstantCodec } from '../instant.js'
import { WholeNumberCodec } from '../whole-number.js'

const Days = t.exact(t.intersection([t.type({ from: CivilDayCodec }), t.partial({ to: CivilDayCodec })], 'Days'))

/** A table's days: the log holds all that happened on them. Both ends are included; without `to` the recording goes on. */
export const Coverage = t.record(t.string, t.array(Days), 'Coverage')
export type Coverage = t.TypeOf<typeof Coverage>

/** From this record on, the named tables are kept whole for the days given: how a service that appends its own events says what it covers. */
export const CoverageDeclared = t.exact(t.type({ coverage: Coverage }, 'CoverageDeclared'))
export type CoverageDeclared = t.TypeOf<typeof CoverageDeclared>

const ImportedFile = t.exact(
  t.type(
    {
      file: t.string,
      table: t.string,
      sha256: t.string,
      rows: WholeNumberCodec,
      recorded: WholeNumberCodec,
      known: WholeNumberCodec,
      duplicates: WholeNumberCodec,
      rejected: WholeNumberCodec
    },
    'ImportedFile'
  )
)

/** An extract was read to its end: which files, what became of their rows, and which days they cover. */
export const ExtractImported = t.exact(
  t.type({ extract: t.string, collectionYear: WholeNumberCodec, files: t.array(ImportedFile), coverage: Coverage }, 'ExtractImported')
)
export type ExtractImported = t.TypeOf<typeof ExtractImported>

/** The secret that makes opaque ids has this fingerprint. An import under another secret would give every child a second id. */
export const IdentityKeyEstablished = t.exact(t.type({ fingerprint: t.string }, 'IdentityKeyEstablished'))
export type IdentityKeyEstablished = t.TypeOf<typeof IdentityKeyEstablished>

/**
 * A figure was published in a document: what was printed and, where Kinfold worked it out, what it was worked out from.
 *
 * `period` is a month (YYYY-MM) or a financial year (YYYY/YY); `written` is the value as the document prints it.
 */
export const FigurePublished = t.exact(
  t.intersection(
    [
      t.type({ document: t.string, indicator: t.string, period: t.string, publishedOn: CivilDayCodec, written: t.string }),
      t.partial({
        value: t.number,
        low: t.number,
        high: t.number,
        numerator: t.number,
        denominator: t.number,
        state: t.string,
        policy: t.string,
        settings: t.record(t.string, t.string),
        definitionHash: t.string,
        references: t.record(t.string, t.number),
        knownAt: InstantCodec,
        position: t.string,
        calendar: t.string
      })
    ],
    'FigurePublished'
  )
)
export type FigurePublished = t.TypeOf<typeof FigurePublished>

/** The fact is withdrawn: it never took place as told. The fact it withdraws is the one this event supersedes. */
export const FactRetracted = t.exact(t.type({}, 'FactRetracted'))
export type FactRetracted = t.TypeOf<typeof FactRetracted>
