import { node, primitive } from './node.js'
import type { Node } from './node.js'
import type { Clause } from './operators.js'
import { stepOn, whereStep } from './steps.js'
import type { Steps } from './steps.js'
import type { Tri } from './tri.js'

/** What a child is on each day, in one respect; `null` where the child is nothing in this respect, as out of care. */
export type Attribute = Node<Steps<string | null>>

const amongOf = primitive<Tri, readonly [Steps<string | null>], readonly string[]>({
  name: 'among',
  version: 1,
  all: (_subject, values, [steps]) => whereStep(steps, is => is !== null && values.includes(is)),
  on: (day, _subject, values, [{ value: steps }]) => {
    const is = stepOn(steps, day)
    return { value: is === undefined ? undefined : is !== null && values.includes(is), evidence: steps.evidence(day) }
  },
  say: (values, [steps = '']) => `with ${steps} ${values.join(', ')}`
})

/** The attribute is one of the values on the day. */
export const among =
  (...values: readonly string[]) =>
  (attribute: Attribute): Clause =>
    node(amongOf, values, [attribute])
