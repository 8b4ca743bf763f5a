import { either } from 'fp-ts'
import { tryReading } from '@kinfold/findings'
import type { AuthorityKnown, Correcting } from '@kinfold/findings'
import type { EventStore } from '@kinfold/store'
import { careJourneyStream } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'
import type { Outcome, ProposalRefused } from './outcome.js'
import type { ProposalLine } from './proposal-line.js'
import type { NumberedLine } from './read-proposals.js'

/** Who applies, when and why; and whether it is only tried. */
export interface Applying {
  readonly told: Pick<Correcting, 'recordedAt' | 'recordedBy' | 'why'>
  readonly isTrial: boolean
}

const idsOf = (events: readonly { readonly id: string }[]): string => events.map(({ id }) => id).join(' ')

/** What a proposal comes to on the present history: its events, or why it is refused. */
const judged = (proposal: ProposalLine, history: readonly AnyEvent[], ofFile: ReadonlySet<string>, authority: AuthorityKnown, { told }: Applying): either.Either<ProposalRefused, readonly AnyEvent[]> => {
  if (history.length === 0) return either.left({ code: 'CLI_PROPOSAL_CHILD_NOT_HELD' })
  const isOvertaken = history.length <= proposal.revision || history.slice(proposal.revision + 1).some(({ id }) => !ofFile.has(id))
  if (isOvertaken) return either.left({ code: 'CLI_PROPOSAL_OVERTAKEN' })
  const origin = { ...told, authority: proposal.authority, subject: proposal.child, why: `${proposal.rule}: ${told.why}` }
  const done = tryReading(proposal, proposal.rule, origin, history, authority)
  if (either.isLeft(done)) {
    if (done.left.obstacle === 'refused') return either.left({ code: 'CLI_PROPOSAL_NOT_ACCEPTED', refusals: done.left.refusals.map(({ code }) => code) })
    return either.left({ code: 'CLI_PROPOSAL_NOT_SAFE', rules: done.left.obstacle === 'new finding' ? done.left.rules : [] })
  }
  return idsOf(done.right.events) === idsOf(proposal.events) ? either.right(done.right.events) : either.left({ code: 'CLI_PROPOSAL_NOT_AS_WRITTEN' })
}

/** Applies the proposals about one child, in their order, each on what those before it left. `ofFile` are the ids of all events that the file proposes for the child. */
export const applyChild = async (
  store: EventStore,
  lines: readonly NumberedLine[],
  ofFile: ReadonlySet<string>,
  authority: AuthorityKnown,
  applying: Applying
): Promise<either.Either<Failure, readonly Outcome[]>> => {
  const outcomes: Outcome[] = []
  let history: readonly AnyEvent[] | undefined
  for (const { line, proposal } of lines) {
    const stream = careJourneyStream(proposal.authority, proposal.child)
    history ??= await eventsIn(store, stream)
    const held = new Set(history.map(({ id }) => id))
    if (proposal.events.every(({ id }) => held.has(id))) {
      outcomes.push({ line, proposal, outcome: 'already applied' })
      continue
    }
    const events = judged(proposal, history, ofFile, authority, applying)
    if (either.isLeft(events)) {
      outcomes.push({ line, proposal, outcome: 'refused', refused: events.left })
      continue
    }
    if (!applying.isTrial) {
      const appended = await store.append([{ stream, events: events.right, expected: { kind: 'revision', revision: history.length - 1 } }])()
      if (either.isLeft(appended)) {
        const isOvertaken = appended.left.code === 'STORE_WRONG_EXPECTED_REVISION' || appended.left.code === 'STORE_FACT_ALREADY_VERSIONED'
        if (!isOvertaken) return appended
        outcomes.push({ line, proposal, outcome: 'refused', refused: { code: 'CLI_PROPOSAL_OVERTAKEN' } })
        history = undefined
        continue
      }
    }
    history = [...history, ...events.right.filter(({ id }) => !held.has(id))]
    outcomes.push({ line, proposal, outcome: 'applied' })
  }
  return either.right(outcomes)
}

const eventsIn = async (store: EventStore, stream: string): Promise<readonly AnyEvent[]> => {
  const events: AnyEvent[] = []
  for await (const { event } of store.readStream(stream)) events.push(event)
  return events
}
