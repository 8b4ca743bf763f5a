import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@kinfold/vocabulary'
import { run } from './run.js'
import type { ExitCode } from './failure.js'
import type { OpenStore } from './surroundings.js'

/** What a command line gave. */
export interface Ran {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly now?: string
  /** Opens the stores, where they are not files. */
  readonly stores?: OpenStore
}

/** A command line as it would be typed in a folder; words with spaces are given as a list. */
export const typedIn =
  (cwd: string, { isTTY = false, columns = 100, env = {}, now = '2018-07-01T10:00:00.000Z', stores }: Terminal = {}) =>
  async (line: string | readonly string[]): Promise<Ran> => {
    const heard = { stdout: [] as string[], stderr: [] as string[] }
    const output = (to: string[]) => ({ write: (text: string) => to.push(text), isTTY, columns })
    const exitCode = await run(typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line, {
      stdout: output(heard.stdout),
      stderr: output(heard.stderr),
      env,
      cwd,
      now: () => now as Instant,
      secret: () => new TextEncoder().encode('a secret of tests, 32 bytes long'),
      ...(stores === undefined ? {} : { stores })
    })
    return { exitCode, stdout: heard.stdout.join(''), stderr: heard.stderr.join('') }
  }

/** A folder for the files of a test, and its removal. */
export const temporaryFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'kinfold-cli-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Files of a folder: their names, and their texts. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const headers = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE'
} as const

/** A table of the return from its rows. */
export const tableOf = (table: keyof typeof headers, ...rows: readonly string[]): string => [headers[table], ...rows, ''].join('\n')

/**
 * A small return for 2017-18 with numbers, pupil numbers and postcodes that must never be seen. In scope of 8.1 at its end:
 * 900001, in one placement (met); 900002, moved in 2017 (not met); 900003, in care already at the age of 10 in 2016 (cannot be known).
 */
export const smallReturn: Readonly<Record<string, string>> = {
  'header.csv': tableOf(
    'header',
    '900001,1,05/06/2008,WBRI,A123456789012,,',
    '900002,2,07/08/2007,WBRI,B123456789012,,',
    '900003,1,09/10/2005,WBRI,C123456789012,,',
    '900004,2,11/12/2010,WBRI,UN1,,'
  ),
  'episodes.csv': tableOf(
    'episodes',
    '900001,01/02/2014,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ2 2BB,',
    '900002,01/03/2014,S,C2,N1,U4,PR1,01/06/2017,X1,CARPL,ZZ1 1AA,ZZ3 3DD,',
    '900002,01/06/2017,P,C2,N1,K2,PR1,,,,ZZ1 1AA,ZZ4 4EE,',
    '900003,01/01/2016,P,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ5 5FF,',
    '900004,01/05/2017,S,V2,N1,U6,PR1,01/09/2017,E4A,,ZZ1 1AA,ZZ6 6GG,'
  ),
  'reviews.csv': tableOf('reviews', '900001,05/06/2008,10/09/2017,PN1', '900001,05/06/2008,09/03/2018,PN1', '900002,07/08/2007,20/03/2018,PN3')
}

/** A text without its line breaks: how words wrap is another matter. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ')

/** What identifies the children of the small return. */
export const identifying = /90000\d|[ABC]123456789012|ZZ\d ?\d[A-Z]{2}/

/** Imports the small return into `care.db`, as recorded on 20 April 2018, and gives how to type further commands there. */
export const withSmallReturn = async (folder: string) => {
  writeFiles(join(folder, 'return'), smallReturn)
  const type = typedIn(folder)
  const imported = await type('import ssda903 return --store care.db --authority north --recorded-at 2018-04-20')
  return { type, imported }
}
