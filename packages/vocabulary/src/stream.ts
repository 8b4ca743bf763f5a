/** The stream of one child's care journey. `authority` is a slug without dots; `subject` is opaque. */
export const careJourneyStream = (authority: string, subject: string): string => `careJourney-${authority}.${subject}`

/** The stream of what an authority says of itself: extracts, coverage, keys. */
export const authorityStream = (authority: string): string => `authority-${authority}`

export interface StreamName {
  readonly category: string
  readonly authority: string
  readonly subject: string
}

const name = /^([A-Za-z]+)-([A-Za-z0-9][A-Za-z0-9_-]*)(?:\.(.+))?$/

/** Takes a stream name apart, or `undefined` where it is not one of Kinfold's. */
export const parseStream = (stream: string): StreamName | undefined => {
  const match = name.exec(stream)
  return match === null ? undefined : { category: match[1] ?? '', authority: match[2] ?? '', subject: match[3] ?? '' }
}

const authority = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** An authority's name as it can stand in a stream: letters, digits, hyphen and underscore, 64 at most. */
export const isAuthorityName = (text: string): boolean => authority.test(text)
