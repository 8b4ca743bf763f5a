export { isServerAddress } from './address.js'
export type { Credentials } from './address.js'
export { openEventStoreDb } from './open.js'
export type { EventStoreDbOptions } from './open.js'
