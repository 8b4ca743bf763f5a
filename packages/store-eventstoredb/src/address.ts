import { either } from 'fp-ts'

export interface Host {
  readonly host: string
  readonly port: number
}

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** Where an EventStoreDB is and how it is spoken to, as a connection string says it. */
export interface ServerAddress {
  readonly hosts: readonly Host[]
  /** Whether the one host is a name under which the nodes of a cluster are found. */
  readonly isDiscovered: boolean
  readonly isEncrypted: boolean
  readonly credentials: Credentials | undefined
  readonly files: { readonly tlsCAFile?: string; readonly userCertFile?: string; readonly userKeyFile?: string }
  readonly connectionName: string | undefined
  readonly numbers: Readonly<Partial<Record<NumberSetting, number>>>
}

const numberSettings = ['maxDiscoverAttempts', 'discoveryInterval', 'gossipTimeout', 'keepAliveInterval', 'keepAliveTimeout', 'defaultDeadline'] as const
type NumberSetting = (typeof numberSettings)[number]
const fileSettings = ['tlsCAFile', 'userCertFile', 'userKeyFile'] as const
const otherSettings = ['tls', 'tlsVerifyCert', 'nodePreference', 'throwOnAppendFailure', 'connectionName'] as const
const settings = [...numberSettings, ...fileSettings, ...otherSettings]
type Setting = (typeof settings)[number]

/** What is wrong with a connection string, in words that repeat nothing of it. */
export type AddressObstacle = string

type Read<A> = either.Either<AddressObstacle, A>

const scheme = /^esdb(\+discover)?:\/\//i
const standardPort = 2113

/** Whether a store is named by a connection string rather than by a file. */
export const isServerAddress = (name: string): boolean => scheme.test(name.trim())

const flat = (name: string): string => name.trim().toLowerCase().replace(/[_-]/g, '')
const settingNamed = (name: string): Setting | undefined => settings.find((setting) => flat(setting) === flat(name))

const decoded = (text: string): Read<string> =>
  either.tryCatch(() => decodeURIComponent(text), () => 'a % in it is not followed by two hexadecimal digits; write % itself as %25')

const hostIn = (text: string): Read<Host> => {
  const [, bracketed, plain, port = String(standardPort)] = /^(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::(\d{1,5}))?$/.exec(text.trim()) ?? []
  const host = bracketed ?? plain
  if (host === undefined) return either.left('a host is not a name or an address, with :PORT behind it where need be')
  return Number(port) >= 1 && Number(port) <= 65_535 ? either.right({ host, port: Number(port) }) : either.left('a port is not a number from 1 to 65535')
}

const credentialsIn = (text: string): Read<Credentials> => {
  const colon = text.indexOf(':')
  if (colon < 1 || colon === text.length - 1) return either.left('what stands before the @ is not USER:PASSWORD')
  const username = decoded(text.slice(0, colon))
  const password = decoded(text.slice(colon + 1))
  if (either.isLeft(username)) return username
  return either.map((secret: string): Credentials => ({ username: username.right, password: secret }))(password)
}

const settingsIn = (query: string): Read<ReadonlyMap<Setting, string>> => {
  const found = new Map<Setting, string>()
  for (const pair of query.split('&').filter((each) => each !== '')) {
    const equals = pair.indexOf('=')
    const setting = settingNamed(pair.slice(0, equals === -1 ? undefined : equals))
    if (setting === undefined) return either.left('a setting behind the ? is not known')
    const value = decoded(equals === -1 ? '' : pair.slice(equals + 1).trim())
    if (either.isLeft(value)) return value
    if (value.right === '') return either.left(`${setting} has no value`)
    found.set(setting, value.right)
  }
  return either.right(found)
}

const isLoopback = ({ host }: Host): boolean => host.toLowerCase() === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/** What a setting may not say here, though the client would take it. */
const obstacleOf = (setting: Setting, value: string): AddressObstacle | undefined => {
  if (setting === 'tls' && value !== 'true' && value !== 'false') return 'tls is neither true nor false'
  if (setting === 'tlsVerifyCert' && value !== 'true') return 'tlsVerifyCert can only be true: name the authority of the certificate with tlsCAFile'
  if (setting === 'throwOnAppendFailure' && value !== 'true') return 'throwOnAppendFailure can only be true'
  if (setting === 'nodePreference' && flat(value) !== 'leader') return 'nodePreference can only be leader: other nodes lag behind what was answered for'
  const isNumber = numberSettings.some((each) => each === setting)
  if (isNumber && !/^-?\d{1,9}$/.test(value)) return `${setting} is not a whole number`
  const least = setting === 'keepAliveInterval' ? 10_000 : 1
  const isSwitchedOff = value === '-1' && setting.startsWith('keepAlive')
  return isNumber && Number(value) < least && !isSwitchedOff ? `${setting} is less than ${least}` : undefined
}

const settled = (hosts: readonly Host[], isDiscovered: boolean, credentials: Credentials | undefined, found: ReadonlyMap<Setting, string>): Read<ServerAddress> => {
  for (const [setting, value] of found) {
    const obstacle = obstacleOf(setting, value)
    if (obstacle !== undefined) return either.left(obstacle)
  }
  if (isDiscovered && hosts.length > 1) return either.left('esdb+discover:// takes one name; several nodes are listed behind esdb://')
  const isEncrypted = found.get('tls') !== 'false'
  if (!isEncrypted && !hosts.every(isLoopback)) return either.left('tls=false is only for a server on this machine: what is sent would be read on the way')
  if (found.has('userCertFile') !== found.has('userKeyFile')) return either.left('userCertFile and userKeyFile go together')
  const chosen = <Name extends Setting>(names: readonly Name[]) =>
    Object.fromEntries(names.flatMap((name) => (found.has(name) ? [[name, found.get(name) ?? '']] : []))) as Partial<Record<Name, string>>
  const numbers = Object.fromEntries(Object.entries(chosen(numberSettings)).map(([name, value]) => [name, Number(value)]))
  return either.right({ hosts, isDiscovered, isEncrypted, credentials, files: chosen(fileSettings), connectionName: found.get('connectionName'), numbers })
}

/**
 * Reads a connection string: `esdb://USER:PASSWORD@HOST:PORT,HOST:PORT?setting=value`, or `esdb+discover://` with the name of a cluster.
 *
 * The client has a reader of its own, which repeats the string, password and all, in its warnings, errors and debug log. So the
 * string is read here, and the client never sees it.
 */
export const parseServerAddress = (text: string): Read<ServerAddress> => {
  const name = text.trim()
  const start = scheme.exec(name)
  if (start === null) return either.left('it does not begin with esdb:// or esdb+discover://')
  const [authority = '', ...queries] = name.slice(start[0].length).split('?')
  if (queries.length > 1) return either.left('it holds more than one ?; write one in a password as %3F')
  const at = authority.lastIndexOf('@')
  const credentials = at === -1 ? either.right(undefined) : credentialsIn(authority.slice(0, at))
  if (either.isLeft(credentials)) return credentials
  const listed = authority.slice(at + 1).replace(/\/+$/, '')
  if (listed.includes('/')) return either.left('it holds a / that separates nothing; write one in a password as %2F')
  const hosts: Host[] = []
  for (const each of listed.split(',')) {
    const host = hostIn(each)
    if (either.isLeft(host)) return host
    hosts.push(host.right)
  }
  const found = settingsIn(queries[0] ?? '')
  return either.isLeft(found) ? found : settled(hosts, start[1] !== undefined, credentials.right, found.right)
}
