import fc from 'fast-check'
import { addDays, formatDay, parseDay } from '@kinfold/calendar'
import * as oracle from '@kinfold/oracle'

type MissingRow = NonNullable<oracle.ChildRows['missing']>[number]

/** A spell, by one of the days on which something happens to the child, and how long after that day it begins. */
interface Spell {
  readonly child: number
  readonly pick: number
  readonly later: number
  readonly kind: string
}

const spell: fc.Arbitrary<Spell> = fc.record({
  child: fc.nat({ max: 2 }),
  pick: fc.nat(),
  later: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 800 })),
  kind: fc.constantFrom('M', 'M', 'A', '')
})

const isoOf = (day: string): string => day.split('/').reverse().join('-')
const slashed = (day: string): string => day.split('-').reverse().join('/')

const rowOf = (child: oracle.ChildRows, { pick, later, kind }: Spell): readonly MissingRow[] => {
  const days = child.episodes.flatMap(({ DECOM, DEC }) => (DEC === undefined || DEC === '' ? [DECOM] : [DECOM, DEC]))
  const day = parseDay(isoOf(days[pick % Math.max(1, days.length)] ?? ''))
  if (day._tag === 'Left') return []
  return [{ CHILD: oracle.childOf(child), DOB: child.header?.DOB ?? '', MISSING: kind, MIS_START: slashed(formatDay(addDays(day.right, later))), MIS_END: '' }]
}

/** Children who go missing, or are away, about the days on which something happens to them. */
export const childrenWhoGoMissing = (most: number): fc.Arbitrary<readonly oracle.ChildRows[]> =>
  fc.tuple(oracle.children(most), fc.array(spell, { maxLength: 5 })).map(([children, spells]) =>
    children.map((child, place) => ({
      ...child,
      missing: [...(child.missing ?? []), ...spells.flatMap(each => (each.child === place ? rowOf(child, each) : []))]
    }))
  )
