/** A failure in words: what, where and why, then what to do next. They never name a child, a pupil or a postcode. */
export interface Words {
  readonly says: string
  readonly next: string
}

const safe = [
  /^[A-Za-z][A-Za-z-]{0,39}$/,
  /^\d{1,2}\.\d{1,2}[a-z]?$/,
  /^(?:\d{1,2}\.\d{1,2}[a-z]?\.)?[A-Za-z]{1,30}(?:=[A-Za-z]{0,30})?$/,
  /^\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?(?:T[\d:.]{1,12}Z?)?$/,
  /^\d{4}-\d{2}-\d{2}\.\.\.?\d{4}-\d{2}-\d{2}$/
]

/** What was typed, in quotation marks where it cannot name a person; `other` stands for the rest. */
export const quoted = (text: string, other: string): string => (safe.some(shape => shape.test(text)) ? `"${text}"` : other)

/** `a`, `a or b`, `a, b or c`. */
export const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`

/** `a`, `a and b`, `a, b and c`. */
export const andList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${grouped(count)} ${count === 1 ? one : many}`

/** A number with its thousands apart: `12,345.6`. */
export const grouped = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.')
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? apart : `${apart}.${decimals}`
}

/** How many letters have to be put in, taken out or changed to turn one text into the other, capitals aside. */
const lettersApart = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  ;[...one.toLowerCase()].forEach((letter, line) => {
    const next = [line + 1]
    ;[...other.toLowerCase()].forEach((against, place) => {
      const changed = (row[place] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    })
    row = next
  })
  return row[other.length] ?? 0
}

const fewLetters = 3

/** The one of several names that was most likely meant; nothing where none is near. */
export const nearest = (typed: string, known: readonly string[]): string | undefined =>
  known
    .map(name => ({ name, apart: lettersApart(typed.slice(0, 60), name) }))
    .filter(({ apart }) => apart <= fewLetters)
    .sort((a, b) => a.apart - b.apart)[0]?.name
