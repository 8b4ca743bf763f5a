/** From the scheme to the last @ before a blank: whoever forgot to encode an @ in a password is served too. */
const withCredentials = /\b(esdb(?:\+discover)?:\/\/)\S*@/gi

/** A text in which every connection string stands without its user and password. */
export const withoutCredentials = (text: string): string => text.replace(withCredentials, '$1')

/** A store's name as it may be shown: a connection string without its user and password, whatever they hold. */
export const shownName = (name: string): string => {
  const scheme = /^\s*esdb(?:\+discover)?:\/\//i.exec(name)?.[0]
  return scheme === undefined ? name : `${scheme.trim()}${name.slice(Math.max(name.lastIndexOf('@') + 1, scheme.length))}`
}
