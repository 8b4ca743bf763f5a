/** What comes of many requests, in the order in which they were asked; so many are under way at once, and no more. */
export const inParallel = async function* <A, B>(asked: Iterable<A>, most: number, request: (each: A) => Promise<B>): AsyncGenerator<B, void> {
  const underWay: Promise<B>[] = []
  for (const each of asked) {
    const begun = request(each)
    // A failure is met when its turn comes; until then, and where the reading is left, it is nobody's.
    begun.catch(() => {})
    underWay.push(begun)
    const first = underWay.length < most ? undefined : underWay.shift()
    if (first !== undefined) yield await first
  }
  for (const begun of underWay) yield await begun
}
