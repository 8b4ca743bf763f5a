import type { Day } from '@kinfold/calendar'
import { noEvidence } from './evidence.js'
import type { Row } from './evidence.js'
import { say } from './node.js'
import type { Asked, Node } from './node.js'
import type { Subject } from './subject.js'
import type { Tri } from './tri.js'

/** What explaining one definition for one subject works with: each part's value is worked out once, so that parts speak of the same things. */
interface Explaining {
  readonly subject: Subject
  readonly valueOf: (node: Node<unknown>) => unknown
}

const explaining = (subject: Subject): Explaining => {
  const values = new Map<string, unknown>()
  const valueOf = (node: Node<unknown>): unknown => {
    if (!values.has(node.text)) values.set(node.text, node.primitive.all(subject, node.args, node.kids.map(valueOf)))
    return values.get(node.text)
  }
  return { subject, valueOf }
}

const unanswerable = (node: Node<unknown>): Row => ({ clause: say(node), value: undefined, evidence: noEvidence, rows: [] })

const ask = (node: Node<unknown>, by: Explaining): Asked => ({
  get value() {
    return by.valueOf(node)
  },
  on: day => rowOn(node, by, day),
  at: index => rowAt(node, by, index)
})

const rowOn = (node: Node<unknown>, by: Explaining, day: Day): Row => {
  const { primitive, args, kids } = node
  if (primitive.on === undefined) return unanswerable(node)
  const rows = kids.filter(kid => kid.primitive.on !== undefined).map(kid => rowOn(kid, by, day))
  return { clause: say(node), ...primitive.on(day, by.subject, args, kids.map(kid => ask(kid, by))), rows }
}

const rowAt = (node: Node<unknown>, by: Explaining, index: number): Row => {
  const { primitive, args, kids } = node
  if (primitive.at === undefined) return unanswerable(node)
  return { clause: say(node), ...primitive.at(index, by.subject, args, kids.map(kid => ask(kid, by))), rows: [] }
}

/** A clause's truth table on a day, with evidence: the interpreter for people. */
export const explainOn = (clause: Node<Tri>, subject: Subject): ((day: Day) => Row) => {
  const by = explaining(subject)
  return day => rowOn(clause, by, day)
}

/** What is said of one of a measure's occasions, by its place among them, with evidence. */
export const explainAt = (node: Node<unknown>, subject: Subject): ((index: number) => Row) => {
  const by = explaining(subject)
  return index => rowAt(node, by, index)
}
