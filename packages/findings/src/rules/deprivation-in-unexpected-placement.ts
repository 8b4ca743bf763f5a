import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

const expected: ReadonlySet<string> = new Set(['K2', 'Z12', 'Z13'])

/** A child under a deprivation of liberty order is in a children's home, or in a placement of the other kinds Z12 and Z13; never with parents, in secure accommodation, custody or supported accommodation. */
export const deprivationInUnexpectedPlacement: FindingRule = {
  code: 'FINDING_DEPRIVATION_IN_UNEXPECTED_PLACEMENT',
  rule: ['709', '710'],
  says: "A child under a deprivation of liberty order is in a children's home (K2) or in an other placement (Z12, Z13)",
  source: `${validator}, rules 709 and 710 as their messages have it; their code of 2026-27 asks a column that no file has, and only orders that ended`,
  moves: nothing,
  needs: ['dolo', 'episodes'],
  faults: ({ deprivations, journey: { episodes } }) =>
    deprivations.flatMap(({ from, to, began }) =>
      episodes
        .filter(episode => episode.from < to && from < episode.to && !expected.has(episode.placementType))
        .map(episode => ({ on: episode.from > from ? episode.from : from, facts: [began.factId, episode.opened.factId], details: { field: 'placementType' } }))
    )
}
