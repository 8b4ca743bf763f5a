export { columns } from './tables.js'
export type { Row, TableName } from './tables.js'
