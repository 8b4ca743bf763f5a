import type { CommandError } from '../failure.js'
import { orList, quoted } from './words.js'
import type { Words } from './words.js'

/** The words of what stands in the way of a command itself. */
export const commandErrorWords = (error: CommandError): Words => {
  switch (error.code) {
    case 'CLI_STORE_MISSING':
      return {
        says: `There is no store at ${error.file}.`,
        next: 'Check the path after --store. A store is made by the first import: kinfold import ssda903 DIR --store FILE --authority NAME'
      }
    case 'CLI_STORE_WITHOUT_AUTHORITY':
      return {
        says: `The store ${error.file} holds nothing of any authority yet.`,
        next: 'Import a return into it: kinfold import ssda903 DIR --store FILE --authority NAME'
      }
    case 'CLI_AUTHORITY_NEEDED':
      return {
        says: 'The store holds more than one authority, so it has to be said whose figures are asked for.',
        next: `Add --authority with one of: ${error.known.join(', ')}.`
      }
    case 'CLI_AUTHORITY_NOT_HELD':
      return {
        says: `The store holds nothing of an authority called ${quoted(error.authority, 'that')}.`,
        next: `It holds ${orList(error.known)}; names are told apart by capitals too.`
      }
    case 'CLI_CHILD_UNKNOWN':
      return {
        says: error.isIdentityFileThere
          ? `The store holds no child of ${error.authority} with that number or opaque id.`
          : `The store holds no child of ${error.authority} with that opaque id, and without the identity file beside it a council's number leads nowhere.`,
        next: error.isIdentityFileThere
          ? 'Check the number, and --authority; kinfold explain 6.1 … --json lists the opaque ids of the children looked after.'
          : 'Put the identity file (the store with .identity after its name) back beside the store, or give the opaque id.'
      }
    case 'CLI_OPAQUE_ID_UNKNOWN':
      return {
        says: `The identity file ${error.file} knows no such opaque id.`,
        next: 'Copy the whole id, 32 digits and letters, as explain and journey print it, and check that it comes from this store.'
      }
    case 'CLI_MEASURE_UNKNOWN':
      return {
        says: `There is no indicator ${quoted(error.name, 'of that name')}.`,
        next: `Choose one of ${error.known.join(', ')}; kinfold measures says what each is.`
      }
    case 'CLI_RULE_UNKNOWN':
      return {
        says: `There is no rule ${quoted(error.name, 'of that name')}.`,
        next: 'Give its code, such as JOURNEY_EPISODES_OVERLAP, or its number in the return, such as 501; docs/FINDINGS.md lists them.'
      }
    case 'CLI_SETTING_MALFORMED':
      return {
        says: `--set was given ${quoted(error.text, 'something')} that is not SWITCH=VALUE.`,
        next: 'Write it as --set shortBreaks=in, or --set 8.1.shortBreaks=in for one indicator; kinfold measures 8.1 lists the switches.'
      }
    case 'CLI_COVERS_MALFORMED':
      return {
        says: `--covers was given ${quoted(error.text, 'something')} that is not FROM..TO.`,
        next: 'Write both days, both included, as --covers 2017-04-01..2018-03-31.'
      }
    case 'CLI_FOLDER_NOT_EMPTY':
      return {
        says: `The folder ${error.folder} is there already and is not empty.`,
        next: 'Name a folder that does not exist yet, so that nothing of yours is written over.'
      }
    case 'CLI_FOLDER_UNWRITABLE':
      return { says: `The folder ${error.folder} cannot be written to: ${error.why}.`, next: 'Name another folder.' }
  }
}
