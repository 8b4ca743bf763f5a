import type { CommandField, StatedCode } from './command-decider.js'

/** Where a child is placed: PLACE, PLACE_PROVIDER, URN and PL_POST of the return. The postcode is an opaque token. */
export interface PlacementTold {
  readonly type: string
  readonly provider?: string
  readonly urn?: string
  readonly postcode?: string
}

export const placementFields = (placement: PlacementTold): readonly CommandField[] => {
  if (typeof placement !== 'object' || placement === null) return [{ field: 'placement', value: placement, form: 'placement' }]
  const { type, provider, urn, postcode } = placement
  return [
    { field: 'placement.type', value: type, form: 'text' },
    { field: 'placement.provider', value: provider, form: 'text or nothing' },
    { field: 'placement.urn', value: urn, form: 'text or nothing' },
    { field: 'placement.postcode', value: postcode, form: 'text or nothing' }
  ]
}

export const placementCodes = ({ type, provider }: PlacementTold): readonly StatedCode[] => [
  { field: 'placement.type', codeSet: 'placementTypes', value: type },
  { field: 'placement.provider', codeSet: 'placementProviders', value: provider }
]
