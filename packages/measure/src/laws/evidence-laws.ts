import type { Day } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import type { AnyEvent } from '@kinfold/vocabulary'
import { explainAt, explainOn } from '../explain.js'
import { mergeEvidence } from '../evidence.js'
import type { Evidence, Silence } from '../evidence.js'
import { partsOf } from '../measure.js'
import type { Measure } from '../measure.js'
import type { Moments } from '../moments.js'
import { valueOf } from '../compile.js'
import type { Clause } from '../operators.js'
import { settleMeasure } from '../settled-measure.js'
import type { Settings } from '../switches.js'
import { truthOn } from '../tri.js'
import { subjectOf } from './law.js'
import type { ChildEvents, Law } from './law.js'

/** One child, one clause, one day. */
export interface Question {
  readonly child: ChildEvents
  readonly coverage: TableCoverage
  readonly clause: Clause
  readonly day: Day
}

const answerOf = ({ child, coverage, clause, day }: Question) => explainOn(clause, subjectOf(child, coverage))(day)

export const twoInterpreters: Law<Question> = {
  name: 'two interpreters',
  statement: 'a clause worked out for all days at once and explained for one of them give one answer',
  check: question => {
    const spans = truthOn(valueOf(question.clause, subjectOf(question.child, question.coverage)), question.day)
    const explained = answerOf(question).value
    return spans === explained ? [] : [`${question.clause.text}: ${String(spans)} over all days, ${String(explained)} when explained`]
  }
}

export const evidenceByItself: Law<Question> = {
  name: 'evidence: by itself',
  statement: 'the events cited, without any other, give the same answer',
  check: question => {
    const { value, evidence } = answerOf(question)
    const alone = answerOf({ ...question, child: { ...question.child, events: evidence.facts } }).value
    return alone === value ? [] : [`${question.clause.text}: ${String(value)}, but ${String(alone)} by the ${evidence.facts.length} events cited alone`]
  }
}

const aboutOf = (event: AnyEvent): string | undefined =>
  event.type === 'EpisodeEnded' || event.type === 'CeasedToBeLookedAfter' ? event.payload.episode : undefined

const breaks = (silence: Silence, event: AnyEvent): boolean => {
  const day = effectiveDay(event)
  if (!silence.covered || !silence.types.includes(event.type) || day < silence.from || day >= silence.to) return false
  const about = aboutOf(event)
  return silence.about === undefined || (about !== undefined && silence.about.includes(about))
}

/** Whether an event that is not cited may be in the log without breaking a silence. */
export const isAllowedBy = ({ facts, silences }: Evidence, event: AnyEvent): boolean =>
  !facts.some(fact => fact.factId === event.factId) && !silences.some(silence => breaks(silence, event))

export const evidenceAllowsMore: Law<Question & { readonly others: readonly AnyEvent[] }> = {
  name: 'evidence: whatever else',
  statement: 'the events cited, with any others that the silences allow, give the same answer',
  check: question => {
    const { value, evidence } = answerOf(question)
    const more = question.others.filter(event => isAllowedBy(evidence, event))
    const then = answerOf({ ...question, child: { ...question.child, events: [...evidence.facts, ...more] } }).value
    return then === value ? [] : [`${question.clause.text}: ${String(value)}, but ${String(then)} with ${more.length} more events`]
  }
}

/** One child and a measure of occasions. */
export interface OccasionQuestion {
  readonly child: ChildEvents
  readonly coverage: TableCoverage
  readonly measure: Measure
  readonly settings: Settings
}

/** A measure's occasions, each with its day, what is said of it, and the evidence for both. */
const occasionsOf = ({ child, coverage, measure, settings }: OccasionQuestion) => {
  const [of, ...others] = partsOf(settleMeasure(measure, settings)).map(({ node }) => node)
  const subject = subjectOf(child, coverage)
  if (of === undefined) return []
  const said = others.map(each => valueOf(each, subject) as readonly unknown[])
  const explain = others.map(each => explainAt(each, subject))
  return (valueOf(of, subject) as Moments<unknown>).items.map((moment, index) => ({
    text: JSON.stringify([moment.earliest, moment.on, moment.until ?? null, ...said.map(each => each[index] ?? null)]),
    evidence: mergeEvidence([moment.evidence(), ...explain.map(at => at(index).evidence)])
  }))
}

export const evidenceOfOccasion: Law<OccasionQuestion> = {
  name: 'evidence: of an occasion',
  statement: 'the events cited for an occasion, without any other, show the same occasion and say the same of it',
  check: question =>
    occasionsOf(question).flatMap(({ text, evidence }) => {
      const alone = occasionsOf({ ...question, child: { ...question.child, events: evidence.facts } }).map(occasion => occasion.text)
      return alone.includes(text) ? [] : [`${question.measure.code}: ${text}, but ${alone.join(' ')} by the ${evidence.facts.length} events cited alone`]
    })
}
