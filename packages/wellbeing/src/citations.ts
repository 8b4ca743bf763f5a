import type { Citation } from '@kinfold/measure'

export const missingToldInTheReport: Citation = {
  document: 'Rotherham Metropolitan Borough Council, Corporate Parenting Monthly Performance Report as at the end of October 2018 (public agenda of 18 December 2018)',
  supports: 'that missing episodes are told beside the indicators, in the text'
}

export const missingTable: Citation = {
  document: 'SSDA903 collection, table Missing, as restated in ssd-data-model, ssd_missing.yml',
  supports: 'that any length of absence is recorded, M for missing and A for away without authorisation, and that it ends no placement'
}

export const missingRule: Citation = {
  document: 'docs/care-history.md, rule 44',
  supports: 'that spells are counted by the day they began, once a child and day, where the child was looked after on it: no published definition was found'
}
