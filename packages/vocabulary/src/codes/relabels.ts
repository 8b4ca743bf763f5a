import type { PlacementType } from './placement-types.js'

/**
 * Placement types that were given a new code while the child stayed where they were. A relabel is no move.
 *
 * Source: csc-validator-be-903 @10ad07c, rule 503D of 2024-25 and 2025-26
 */
export const relabels: Readonly<Partial<Record<PlacementType, readonly PlacementType[]>>> = {
  H5: ['K3'],
  Z1: ['Z11', 'Z12', 'Z13', 'Z14']
}

/** Whether the later placement type is the new code of the earlier one. */
export const isRelabel = (earlier: string, later: string): boolean =>
  Object.hasOwn(relabels, earlier) && (relabels[earlier as PlacementType] as readonly string[] | undefined)?.includes(later) === true
