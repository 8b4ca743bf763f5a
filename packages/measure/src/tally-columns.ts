/** Where each number of a share's or a count's row stands. */
export const shareColumn = { met: 0, base: 1, gain: 2, drop: 3, unknown: 4 } as const

/** Where each number of a mean's row stands. */
export const meanColumn = { members: 0, fewest: 1, most: 2, possible: 3, possibleMost: 4, unknown: 5 } as const
