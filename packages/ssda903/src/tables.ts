/** The tables of the return, named as their CSV files are. */
export type TableName =
  | 'header'
  | 'episodes'
  | 'reviews'
  | 'uasc'
  | 'oc2'
  | 'oc3'
  | 'ad1'
  | 'placed_for_adoption'
  | 'previous_permanence'
  | 'missing'
  | 'sw_episodes'
  | 'dolo'

/** The tables in the order of the return; where two tell one thing, the first has the say. */
export const tableNames: readonly TableName[] = [
  'header',
  'episodes',
  'reviews',
  'uasc',
  'oc2',
  'oc3',
  'ad1',
  'placed_for_adoption',
  'previous_permanence',
  'missing',
  'sw_episodes',
  'dolo'
]

const tablesByFileName: Readonly<Record<string, TableName>> = {
  ...(Object.fromEntries(tableNames.map((table) => [table, table])) as Record<TableName, TableName>),
  placedadoption: 'placed_for_adoption',
  placed_adoption: 'placed_for_adoption',
  prevperm: 'previous_permanence',
  prev_perm: 'previous_permanence',
  swepisodes: 'sw_episodes'
}

/** The table that a file holds, by its exact name in any case: `Episodes.csv` is one, `episodes (2).csv` is none. */
export const tableOfFile = (path: string): TableName | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (!name.endsWith('.csv')) return undefined
  const base = name.slice(0, -4)
  return Object.hasOwn(tablesByFileName, base) ? tablesByFileName[base] : undefined
}

/** The table that a fact came from, by the file that its source names: a table's own file, or an XML file with the table after `#`. */
export const tableOfSource = (file: string): TableName | undefined => {
  const [, table = ''] = /\.xml#(\w+)$/i.exec(file) ?? []
  return tableNames.find((name) => name === table) ?? tableOfFile(file)
}

/** The columns of each table in the order in which a return writes them. */
export const columns = {
  header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  episodes: [
    'CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'
  ],
  reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  uasc: ['CHILD', 'SEX', 'DOB', 'DUC'],
  oc2: [
    'CHILD', 'DOB', 'SDQ_SCORE', 'SDQ_REASON', 'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'
  ],
  oc3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  ad1: ['CHILD', 'DOB', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  placed_for_adoption: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  previous_permanence: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  sw_episodes: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
  dolo: ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END']
} as const satisfies Record<TableName, readonly string[]>

/** One row of a table as it was read: trimmed texts by column (upper case); a blank or absent column is not there. The header is line 1. */
export interface Row {
  readonly table: TableName
  readonly file: string
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}
