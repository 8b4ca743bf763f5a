/** What rows of one key say of their own facts: rows that say the same are one telling. */
export interface OwnTelling {
  /** The whole content as one text; its order is the order in which tellings take their places. */
  readonly text: string
  /** The content without the closing. */
  readonly opening: string
  readonly isClosed: boolean
}

/** What the stream already holds under the key. */
export interface Held<T> {
  readonly count: number
  readonly saysExactly: (telling: T, occurrence: number) => boolean
  readonly opensAlike: (telling: T, occurrence: number) => boolean
}

/** One of the facts that share a key: the tellings of it, the last of which stands, and its place among them. */
export interface Placed<T> {
  readonly occurrence: number
  readonly tellings: readonly T[]
}

interface Unit<T> {
  readonly standing: T
  earlier?: T
  occurrence?: number
}

const byText = (one: OwnTelling, other: OwnTelling): number => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)

/**
 * Finds out which of the facts under one key each telling is about.
 *
 * An open row beside a closed one that opens alike is the earlier telling of it. What says exactly what is held is that fact.
 * If there are then more facts told than held, an open row beside a closed one is its earlier telling though they open
 * differently. The rest take the places held, those that open alike first, and then new ones. The order of the rows plays no part.
 */
export const placeTellings = <T extends OwnTelling>(told: readonly T[], held: Held<T>): readonly Placed<T>[] => {
  const tellings = [...told].sort(byText)
  const units: Unit<T>[] = tellings.filter((telling) => telling.isClosed).map((standing) => ({ standing }))
  let open: Unit<T>[] = []
  for (const telling of tellings) {
    if (telling.isClosed) continue
    const closed = units.find((unit) => unit.earlier === undefined && unit.standing.opening === telling.opening)
    if (closed === undefined) open.push({ standing: telling })
    else closed.earlier = telling
  }

  const free = new Set(Array.from({ length: held.count }, (_, occurrence) => occurrence))
  const take = (unit: Unit<T>, fits: (telling: T, occurrence: number) => boolean): void => {
    if (unit.occurrence !== undefined) return
    const place = [...free].find((occurrence) => fits(unit.standing, occurrence))
    if (place === undefined) return
    unit.occurrence = place
    free.delete(place)
  }
  for (const unit of [...units, ...open]) take(unit, held.saysExactly)

  const waiting = (): number => [...units, ...open].filter((unit) => unit.occurrence === undefined).length
  for (const unit of open) {
    const closed = units.find((other) => other.earlier === undefined)
    if (unit.occurrence !== undefined || closed === undefined || waiting() <= free.size) continue
    closed.earlier = unit.standing
    open = open.filter((other) => other !== unit)
  }

  const all = [...units, ...open].sort((one, other) => byText(one.standing, other.standing))
  for (const unit of all) take(unit, held.opensAlike)
  for (const unit of all) take(unit, () => true)
  let next = held.count
  return all.map(({ standing, earlier, occurrence }) => ({
    occurrence: occurrence ?? next++,
    tellings: earlier === undefined ? [standing] : [earlier, standing]
  }))
}
