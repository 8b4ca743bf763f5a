/** A postcode written one way: upper case, one space before the last three characters. So two spellings of one postcode are one token. */
export const postcodeText = (text: string): string => {
  const bare = text.toUpperCase().replace(/\s+/g, '')
  return bare.length < 5 ? bare : `${bare.slice(0, -3)} ${bare.slice(-3)}`
}
