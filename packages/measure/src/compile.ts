import type { Node } from './node.js'
import type { Subject } from './subject.js'

interface Step {
  readonly node: Node<unknown>
  readonly kids: readonly number[]
  /** Where the values of the kids are handed over, made once. A primitive reads them while it works and does not keep the array. */
  readonly handed: unknown[]
}

/** Definitions as one flat program: a part that several of them share is worked out once for a subject. */
export interface Program {
  /** Where each root's value stands among those that `run` gives. */
  readonly slots: readonly number[]
  readonly run: (subject: Subject) => readonly unknown[]
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
  return {
    slots,
    run: subject => {
      const values: unknown[] = new Array<unknown>(steps.length)
      for (let slot = 0; slot < steps.length; slot += 1) {
        const { node, kids, handed } = steps[slot] as Step
        for (let kid = 0; kid < kids.length; kid += 1) handed[kid] = values[kids[kid] as number]
        values[slot] = node.primitive.all(subject, node.args, handed)
      }
      return values
    }
  }
}

/** A definition's value for one subject, worked out alone. */
export const valueOf = <T>(node: Node<T>, subject: Subject): T => {
  const { slots, run } = compile([node])
  return run(subject)[slots[0] ?? 0] as T
}
