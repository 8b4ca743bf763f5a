import type { FlippedClause, WhyChanged } from '@kinfold/lineage'
import type { NamedNumbers } from '@kinfold/measure'

/** A child, or an occasion, that adds something else to a figure on the second of two sides. */
export interface Changing extends WhyChanged {
  readonly child: string
  readonly on: string | null
  readonly change: NamedNumbers
}

/** Changes of one kind: the same before, the same after, for the same reason. */
export interface Group<C extends Changing> {
  readonly first: C
  readonly changes: readonly C[]
  readonly sum: NamedNumbers
}

const sumOf = (changes: readonly Changing[]): NamedNumbers => {
  const total = (read: (numbers: NamedNumbers) => number): number => changes.reduce((sum, { change }) => sum + read(change), 0)
  const [first] = changes
  return {
    numerator: total(({ numerator }) => numerator),
    denominator: first?.change.denominator === null ? null : total(({ denominator }) => denominator ?? 0),
    unknown: total(({ unknown }) => unknown),
    may: Object.fromEntries(Object.keys(first?.change.may ?? {}).map(name => [name, total(({ may }) => may[name] ?? 0)]))
  }
}

const reasonKey = ({ clause, before, after }: FlippedClause): string => `${clause} ${String(before)} ${String(after)}`

/** Changes by kind, the largest kinds first. */
export const groupsOf = <C extends Changing>(changes: readonly C[]): readonly Group<C>[] => {
  const kinds = new Map<string, C[]>()
  for (const change of changes) {
    const key = [change.before, change.after, ...change.because.map(reasonKey)].join('\n')
    const held = kinds.get(key)
    if (held === undefined) kinds.set(key, [change])
    else held.push(change)
  }
  return [...kinds.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(of => {
      const [first] = of
      return first === undefined ? [] : [{ first, changes: of, sum: sumOf(of) }]
    })
}
