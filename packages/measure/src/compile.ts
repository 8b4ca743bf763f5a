import type { Node } from './node.js'
import type { Subject } from './subject.js'

interface Step {
  readonly node: Node<unknown>
  readonly kids: readonly number[]
  /** Where the values of the kids are handed over, made once. A primitive reads them while it works and does not keep the array. */
  readonly handed: unknown[]
}

/** Definitions as one flat program: a part that several of them share is worked out once for a subject, and one that nobody asks for not at all. */
export interface Program {
  /** Where each root's value stands. */
  readonly slots: readonly number[]
  /** Turns to a subject: what `valueAt` gives from now on is of this one. */
  readonly ask: (subject: Subject) => void
  /** The value at a place for the subject last asked about, worked out when it is first wanted. */
  readonly valueAt: (slot: number) => unknown
}

export const compile = (roots: readonly Node<unknown>[]): Program => {
  const slotOf = new Map<string, number>()
  const steps: Step[] = []
  const place = (node: Node<unknown>): number => {
    const known = slotOf.get(node.text)
    if (known !== undefined) return known
    const kids = node.kids.map(place)
    steps.push({ node, kids, handed: new Array<unknown>(kids.length) })
    slotOf.set(node.text, steps.length - 1)
    return steps.length - 1
  }
  const slots = roots.map(place)
  const values = new Array<unknown>(steps.length)
  const isKnown = new Uint8Array(steps.length)
  let asked: Subject | undefined
  const valueAt = (slot: number): unknown => {
    if (isKnown[slot] === 1) return values[slot]
    const { node, kids, handed } = steps[slot] as Step
    for (let kid = 0; kid < kids.length; kid += 1) handed[kid] = valueAt(kids[kid] as number)
    const value = node.primitive.all(asked as Subject, node.args, handed)
    values[slot] = value
    isKnown[slot] = 1
    return value
  }
  return {
    slots,
    ask: subject => {
      asked = subject
      isKnown.fill(0)
    },
    valueAt
  }
}

/** A definition's value for one subject, worked out alone. */
export const valueOf = <T>(node: Node<T>, subject: Subject): T => {
  const { slots, ask, valueAt } = compile([node])
  ask(subject)
  return valueAt(slots[0] as number) as T
}
