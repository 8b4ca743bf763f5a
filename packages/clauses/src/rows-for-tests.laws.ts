import fc from 'fast-check'
import { expect } from 'vitest'
import { addDays, dayFromIso, formatDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { explainAt, settle, subjectOfExample, valueOf } from '@kinfold/measure'
import type { ExampleChild, Node, Quantity, Subject, Truth } from '@kinfold/measure'
import { local } from './index.js'

/** The day that a text states; a text that states none fails the test. */
export const day = (text: string): Day => {
  const found = dayFromIso(text)
  if (found === undefined) throw new Error(`a test speaks of ${text}, which is no day`)
  return found
}

export const born = '2010-05-06'

/** A child of the rows given, all of whose life is covered. */
export const child = (...episodes: readonly string[]): ExampleChild => ({ born, episodes })

/** A child whose date of birth is not known. */
export const withoutBirth = (of: ExampleChild): Subject => {
  const subject = subjectOfExample(of)
  return { ...subject, journey: { ...subject.journey, born: undefined } }
}

/** What a definition gives for a child under the policy `local`, with single switches set otherwise. */
export const valueFor = <T>(node: Node<T>, of: ExampleChild | Subject, set: Readonly<Record<string, string>> = {}): T =>
  valueOf(settle(node, { ...local.settings, ...set }), 'journey' in of ? of : subjectOfExample(of))

/** What the first adoption order gives: worked out for all of them, and explained for the one, which has to agree. */
export const atFirstOrder = (node: Node<readonly Quantity[]>, of: ExampleChild): Quantity | undefined => {
  const [quantity] = valueFor(node, of)
  const explained = explainAt(settle(node, local.settings), subjectOfExample(of))(0).value
  const isKnown: Truth = quantity?.counts === true && quantity.low !== quantity.high ? undefined : quantity?.counts
  expect(explained).toBe(isKnown)
  return quantity
}

const days = fc.nat({ max: 60 }).map(after => formatDay(addDays(day('2018-03-25'), after)))

/** Rows that contradict each other as they like. */
export const untidyRows: fc.Arbitrary<readonly string[]> = fc.array(
  fc
    .tuple(
      days,
      fc.oneof(days, fc.constant('-')),
      fc.constantFrom('S', 'S', 'L', 'P', 'P', 'T', 'B', 'U'),
      fc.constantFrom('C2', 'C2', 'E1', 'V2', 'V4'),
      fc.constantFrom('U4', 'U6', 'K2', 'T1', 'A3', 'A6', 'H5', 'K3'),
      fc.constantFrom('X1', 'X1', 'E4A', 'E11', '-')
    )
    .map(words => words.join(' ')),
  { maxLength: 6 }
)

/** Every day of the rows' season, and some before and after it. */
export const season: readonly Day[] = Array.from({ length: 80 }, (_, place) => addDays(day('2018-03-15'), place))
