/** The tables of the return, named as the coverage of a log names them. */
export const findingTables = [
  'header', 'episodes', 'reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing', 'sw_episodes', 'dolo'
] as const

export type FindingTable = (typeof findingTables)[number]
