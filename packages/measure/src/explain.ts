import type { Day } from '@kinfold/calendar'
import { valueOf } from './compile.js'
import { noEvidence } from './evidence.js'
import type { Row } from './evidence.js'
import { say } from './node.js'
import type { Asked, Node } from './node.js'
import type { Subject } from './subject.js'
import type { Tri } from './tri.js'
import type { Truth } from './truth.js'

const unanswerable = (node: Node<unknown>): Row => ({ clause: say(node), value: undefined, evidence: noEvidence, rows: [] })

const ask = (node: Node<unknown>, subject: Subject): Asked => {
  let value: { readonly is: unknown } | undefined
  return {
    get value() {
      value ??= { is: valueOf(node, subject) }
      return value.is
    },
    on: day => rowOn(node, subject, day),
    at: index => rowAt(node, subject, index)
  }
}

const rowOn = (node: Node<unknown>, subject: Subject, day: Day): Row => {
  const { primitive, args, kids } = node
  if (primitive.on === undefined) return unanswerable(node)
  const rows = kids.filter(kid => kid.primitive.on !== undefined).map(kid => rowOn(kid, subject, day))
  return { clause: say(node), ...primitive.on(day, subject, args, kids.map(kid => ask(kid, subject))), rows }
}

const rowAt = (node: Node<unknown>, subject: Subject, index: number): Row => {
  const { primitive, args, kids } = node
  if (primitive.at === undefined) return unanswerable(node)
  return { clause: say(node), ...primitive.at(index, subject, args, kids.map(kid => ask(kid, subject))), rows: [] }
}

/** A clause's truth table on a day, with evidence: the interpreter for people. */
export const explainOn = (clause: Node<Tri>, subject: Subject) => (day: Day): Row => rowOn(clause, subject, day)

/** An answer per occasion, explained for one of them. */
export const explainAt = (node: Node<readonly Truth[]> | Node<unknown>, subject: Subject) => (index: number): Row => rowAt(node, subject, index)
