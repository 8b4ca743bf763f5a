/** Keeps one copy of every text, so that thousands of rows with the same dates and codes hold them once. */
export type Texts = (text: string) => string

export const makeTexts = (): Texts => {
  const held = new Map<string, string>()
  return (text) => {
    const same = held.get(text)
    if (same !== undefined) return same
    held.set(text, text)
    return text
  }
}
