import type { Citation } from '@kinfold/measure'

export const kindsOfFostering: Citation = {
  document: 'SSDA903 collection, placement types, as held in csc-validator-be-903 @10ad07c (rule 146) and ssd-data-model, ssd_cla_placement.yml',
  supports: 'that U1 to U3 are foster placements with a relative or friend, and U4 to U6 with other carers'
}
