import { canonicalText } from '@kinfold/vocabulary'
import { partsOf } from './measure.js'
import type { Measure, PartName } from './measure.js'
import { say } from './node.js'
import type { Node } from './node.js'

/** A part of a definition that two policies word otherwise; nothing, where one of them has no such part. */
export interface DifferingWords {
  readonly part: PartName | 'basis'
  readonly one: string
  readonly other: string
}

const isAlike = (one: Node<unknown>, other: Node<unknown>): boolean => one.primitive === other.primitive && one.kids.length === other.kids.length

/** The nodes that differ in themselves, outermost first: where only what is within a node differs, that alone is told. */
const within = (one: Node<unknown>, other: Node<unknown>): readonly (readonly [string, string])[] => {
  if (one.text === other.text) return []
  if (!isAlike(one, other)) return [[say(one), say(other)]]
  const inner = one.kids.flatMap((kid, place) => within(kid, other.kids[place] as Node<unknown>))
  return canonicalText(one.args) === canonicalText(other.args) ? inner : [[say(one), say(other)], ...inner]
}

/** What two policies word otherwise in one measure, each thing once: of two measures that they have settled. */
export const differingWords = (one: Measure, other: Measure): readonly DifferingWords[] => {
  const said = (measure: Measure, name: PartName): Node<unknown> | undefined => partsOf(measure).find(part => part.name === name)?.node
  const names = [...new Set([...partsOf(one), ...partsOf(other)].map(({ name }) => name))]
  const inParts = names.flatMap((part): readonly DifferingWords[] => {
    const [a, b] = [said(one, part), said(other, part)]
    if (a === undefined || b === undefined) return [{ part, one: a === undefined ? '' : say(a), other: b === undefined ? '' : say(b) }]
    return within(a, b).map(([words, others]) => ({ part, one: words, other: others }))
  })
  const found = one.basis === other.basis ? inParts : [{ part: 'basis' as const, one: one.basis, other: other.basis }, ...inParts]
  const isFirst = (words: DifferingWords, place: number): boolean => found.findIndex(({ one: said, other: saidOther }) => said === words.one && saidOther === words.other) === place
  return found.filter((words, place) => words.one !== words.other && isFirst(words, place))
}
