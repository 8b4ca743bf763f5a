import { eventTypes } from '@kinfold/vocabulary'
import type { EventType } from '@kinfold/vocabulary'

/** What an event type says, without the codes of the return that say the same. */
export const briefly = (type: EventType): string => eventTypes[type].says.replace(/ \([^)]*\)/g, '')
