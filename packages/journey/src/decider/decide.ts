import { dayFromIso } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { careJourneyStream } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay } from '@kinfold/vocabulary'
import { either, readonlyArray } from 'fp-ts'
import type { readonlyNonEmptyArray } from 'fp-ts'
import { latestVersions } from '../current-facts.js'
import { journeyOf } from '../journey.js'
import type { Journey } from '../journey.js'
import { newViolations } from '../violations/violations.js'
import { ceaseLookingAfter } from './cease-looking-after.js'
import { changeLegalStatus } from './change-legal-status.js'
import { codeObstacles } from './code-obstacles.js'
import type { Command } from './command.js'
import type { CommandDecider } from './command-decider.js'
import { currentEpisode } from './current-episode.js'
import { commandId, eventOf } from './event-of-fact.js'
import { holdReview } from './hold-review.js'
import { movePlacement } from './move-placement.js'
import { recordBirth } from './record-birth.js'
import type { Refusal } from './refusal.js'
import { startLookingAfter } from './start-looking-after.js'
import { states } from './stated-fact.js'
import type { StatedFact } from './stated-fact.js'
import { isWritable, originFields, unreadableFields } from './unreadable-fields.js'

/** What became of a command: refusals, one at least, or the events that state what it states. */
export type Decision = either.Either<readonlyNonEmptyArray.ReadonlyNonEmptyArray<Refusal>, readonly AnyEvent[]>

const deciders: { readonly [T in Command['type']]: CommandDecider<Extract<Command, { readonly type: T }>> } = {
  StartLookingAfter: startLookingAfter,
  MovePlacement: movePlacement,
  ChangeLegalStatus: changeLegalStatus,
  HoldReview: holdReview,
  CeaseLookingAfter: ceaseLookingAfter,
  RecordBirth: recordBirth
}

type Versions = ReadonlyMap<string, AnyEvent>

const refuse = (refusals: readonly Refusal[]): Decision | undefined =>
  readonlyArray.isNonEmpty(refusals) ? either.left(refusals) : undefined

/** The events that state all the facts already, if there are. */
const heldAlready = (facts: readonly StatedFact[], latest: Versions): readonly AnyEvent[] | undefined => {
  const held = facts.flatMap(fact => {
    const event = latest.get(fact.factId)
    return event !== undefined && states(event, fact) ? [event] : []
  })
  return facts.length > 0 && held.length === facts.length ? held : undefined
}

/** The events by which the command was carried out before: on the episode that ended that day, or on none. */
const carriedOut = (command: Command, decider: CommandDecider<Command>, day: Day, journey: Journey, latest: Versions): readonly AnyEvent[] | undefined => {
  for (const episode of [undefined, ...journey.episodes.filter(({ to }) => to === day)]) {
    const held = heldAlready(decider.facts(command, episode), latest)
    if (held !== undefined) return held
  }
  return undefined
}

/** The record says something else of a fact that the command states, or ends an episode that is only now to begin. */
const contradictions = (facts: readonly StatedFact[], journey: Journey, latest: Versions): readonly Refusal[] =>
  facts.flatMap((fact): readonly Refusal[] => {
    const unwritable = Object.entries(fact.payload).filter(([, value]) => !isWritable(value))
    if (unwritable.length > 0) return unwritable.map(([field]) => ({ code: 'JOURNEY_COMMAND_NOT_READABLE', field, expected: 'text' }))
    const event = latest.get(fact.factId)
    const isOtherwise = event !== undefined && event.type !== 'FactRetracted' && !states(event, fact)
    const ended = event === undefined || event.type === 'FactRetracted' ? journey.state.episodes[fact.factId]?.ended : undefined
    if (isOtherwise) return [{ code: 'JOURNEY_FACT_STATED_OTHERWISE', factId: fact.factId }]
    return ended === undefined ? [] : [{ code: 'JOURNEY_FACT_STATED_OTHERWISE', factId: ended.factId }]
  })

/**
 * Decides a command on a child's history: the events that state what it tells, or why it is refused. It never throws.
 *
 * A command is accepted when the history with its events holds no violation that it did not hold before; violations that an
 * import brought do not stand in the way. What the history states already comes back as the very event that states it, and a
 * command carried out before comes back as the events of then: appending them again adds nothing. Events of other streams play
 * no part, nor does the order of the history. A change that is to take effect after the moment of recording is accepted, a
 * birth or a review is not.
 *
 * Errors: JOURNEY_COMMAND_NOT_READABLE, JOURNEY_CODE_NOT_KNOWN, JOURNEY_CODE_NOT_VALID_THEN, JOURNEY_REASON_NOT_FINAL,
 * JOURNEY_ALREADY_LOOKED_AFTER, JOURNEY_NOT_LOOKED_AFTER, JOURNEY_BEFORE_CURRENT_EPISODE, JOURNEY_REVIEW_ALREADY_HELD,
 * JOURNEY_BORN_ON_ANOTHER_DAY, JOURNEY_NOT_YET_HAPPENED, JOURNEY_FACT_STATED_OTHERWISE, and the codes of `Violation`
 */
export const decide = (command: Command, history: readonly AnyEvent[]): Decision => {
  if (!Object.hasOwn(deciders, command.type)) return either.left([{ code: 'JOURNEY_COMMAND_NOT_READABLE', field: 'type', expected: 'command' }])
  const decider = deciders[command.type] as CommandDecider<Command>
  const fields = [...originFields(command), ...decider.fields(command)]
  const unreadable = refuse(unreadableFields(fields))
  if (unreadable !== undefined) return unreadable
  const day = dayFromIso(command.on)
  if (day === undefined) return either.left([{ code: 'JOURNEY_COMMAND_NOT_READABLE', field: 'on', expected: 'day' }])

  const stream = careJourneyStream(command.authority, command.subject)
  const own = history.filter(event => event.stream === stream)
  const latest = latestVersions(own)
  const journey = journeyOf(command.subject, own)
  const before = carriedOut(command, decider, day, journey, latest)
  if (before !== undefined) return either.right(before)

  const uncoded = refuse(codeObstacles(decider.codes(command), command.on as CivilDay, day))
  if (uncoded !== undefined) return uncoded
  const obstacle = decider.obstacle(command, day, journey)
  if (obstacle !== undefined) return either.left([obstacle])
  const facts = decider.facts(command, currentEpisode(journey))
  const contradicted = refuse(contradictions(facts, journey, latest))
  if (contradicted !== undefined) return contradicted
  const cause = commandId(command, command.type, fields)
  const events = facts.map(fact => {
    const event = latest.get(fact.factId)
    return event !== undefined && states(event, fact) ? event : eventOf(fact, command, cause, event)
  })
  return refuse(newViolations(journey, journeyOf(command.subject, [...own, ...events]))) ?? either.right(events)
}
