import type { Doubt, FileProblem, ImportError } from '@kinfold/ssda903'
import type { IdentityError } from '@kinfold/identity'
import type { StoreError } from '@kinfold/store'
import { fileProblemWords, systemWords } from './file-problem.js'
import { counted, grouped } from './words.js'
import type { Words } from './words.js'

/** What stands in the way of an import itself, the store and the identity file aside. */
export type FolderError = Exclude<ImportError, StoreError | IdentityError>

const problemLines = (problems: readonly FileProblem[]): string =>
  problems
    .map(problem => {
      const { says, next } = fileProblemWords(problem)
      return `\n  ${says} ${next} (${problem.code})`
    })
    .join('')

const returnNamed = (name: string): string => (name === '' ? 'This return' : `The return in ${name}`)

const doubtWords = (doubt: Doubt): string => {
  switch (doubt.code) {
    case 'SSDA903_MANY_ROWS_GONE':
      return `${counted(doubt.gone, 'row')} of ${grouped(doubt.held)} of the table ${doubt.table}, which an earlier extract told, would be withdrawn.`
    case 'SSDA903_MANY_BIRTHS_CHANGED':
      return `${counted(doubt.changed, 'child', 'children')} of ${grouped(doubt.children)} that are known would have another date of birth: their numbers may be mixed up.`
  }
}

/** The words of a folder that could not be imported. */
export const importErrorWords = (error: FolderError): Words => {
  switch (error.code) {
    case 'SSDA903_FOLDER_MISSING':
      return { says: `There is no folder ${error.folder}.`, next: 'Check the path: it is the folder that holds episodes.csv, or one folder for each year.' }
    case 'SSDA903_FOLDER_UNREADABLE':
      return {
        says: error.why === 'ENOTDIR' ? `${error.folder} is not a folder.` : `The folder ${error.folder} cannot be read: ${systemWords(error.why)}.`,
        next: 'Name the folder that holds the files of the return, and check who may read it.'
      }
    case 'SSDA903_FOLDER_WITHOUT_TABLES':
      return {
        says: `No file in ${error.folder} is a table of the return${error.ignored.length === 0 ? ': it is empty' : ` (${counted(error.ignored.length, 'entry', 'entries')} looked at)`}.`,
        next: 'Tables are known by their exact names: header.csv, episodes.csv, reviews.csv and so on, in the folder or in one folder for each year; or name the return in XML with --xml.'
      }
    case 'SSDA903_FILES_UNUSABLE':
      return {
        says: `Nothing was imported: ${counted(error.problems.length, 'file')} cannot be read, and a table half there would look whole.${problemLines(error.problems)}`,
        next: 'Correct what is named, or take the file out, then run the same import again.'
      }
    case 'SSDA903_COLLECTION_YEAR_UNKNOWN':
      return {
        says: `No date in ${error.folder} tells which collection year the return is for.`,
        next: 'Say it with --covers FROM..TO, such as --covers 2017-04-01..2018-03-31.'
      }
    case 'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS':
      return { says: `--covers ends (${error.to}) before it begins (${error.from}).`, next: 'Write the earlier day first: --covers 2017-04-01..2018-03-31.' }
    case 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT':
      return {
        says: `The return would be recorded at ${error.recordedAt}, before what was imported last (${error.latest}): what was known when would change after the event.`,
        next: 'Check --recorded-at. Where it really is an older extract that is told only now, say --backfill: what was known when is then told anew for those moments.'
      }
    case 'SSDA903_EARLIER_YEAR_THAN_HELD':
      return {
        says: `${returnNamed(error.name)} is for the collection year that ends in ${String(error.collectionYear)}, and the store holds returns up to ${String(error.latest)}.`,
        next: "Check that it is not last year's folder by mistake. Where an earlier year is to be added, say --backfill; it overrides nothing that a later year told."
      }
    case 'SSDA903_EXTRACT_OVERTAKEN':
      return {
        says: `${returnNamed(error.name)} was imported before, and another extract of it since (recorded at ${error.overtakenAt}): telling it again would undo that one.`,
        next: 'Check that it is not an older folder by mistake. Where the records really went back to it, say --confirm-retractions.'
      }
    case 'SSDA903_RETURN_DOUBTFUL':
      return {
        says: `Nothing was imported: ${returnNamed(error.name)} would change so much that it may be the wrong one.${error.doubts.map(doubt => `\n  ${doubtWords(doubt)} (${doubt.code})`).join('')}`,
        next: 'Check the folder, --covers and --authority. Where it is right, run the same import again with --confirm-retractions.'
      }
    case 'SSDA903_AUTHORITY_NAME_INVALID':
      return {
        says: 'The name after --authority cannot stand in a log.',
        next: 'Use letters, digits, - and _ only, 64 at most, beginning with a letter or digit: north-borough.'
      }
  }
}
