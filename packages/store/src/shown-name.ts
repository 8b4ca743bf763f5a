/** From the scheme to the last @ before a blank: whoever forgot to encode an @ in a password is served too. */
const withUser = /\b([a-z][a-z0-9+.-]*:\/\/)\S*@/gi

/** A text in which every address stands without its user and password. */
export const withoutCredentials = (text: string): string => text.replace(withUser, '$1')

/** The name of a store as it may be shown: an address without its user and password, whatever they hold; a file as it is. */
export const shownName = (name: string): string => {
  const scheme = /^\s*[a-z][a-z0-9+.-]*:\/\//i.exec(name)?.[0]
  return scheme === undefined ? name : `${scheme.trim()}${name.slice(Math.max(name.lastIndexOf('@') + 1, scheme.length))}`
}
