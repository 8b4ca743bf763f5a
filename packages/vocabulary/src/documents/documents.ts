import { eventTypes, isEventType } from '../event-types.js'
import { codesPage } from './codes-page.js'
import { eventSchema } from './event-schema.js'

/** What is written from the vocabulary into `docs`: the text of each file by its path there. */
export const documents = (): ReadonlyMap<string, string> => {
  const schemas = Object.keys(eventTypes)
    .filter(isEventType)
    .map(type => [`schema/${type}.json`, `${JSON.stringify(eventSchema(type), null, 2)}\n`] as const)
  return new Map([...schemas, ['CODES.md', codesPage()] as const])
}
