/** The order of stream names, the same in every store: by the characters' numbers (code points), as their bytes in UTF-8 sort. */
export const byName = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))
