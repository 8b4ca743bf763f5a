import type { FileProblem } from '@kinfold/ssda903'
import { andList } from './words.js'
import type { Words } from './words.js'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ENOENT: 'it is not there any more',
  EISDIR: 'it is a folder',
  EIO: 'the disk failed'
}

/** Why the system refused a file or a folder, in words. */
export const systemWords = (why: string): string => reasons[why] ?? `the system refused (${why})`

/** The words of a file that holds a table and could not be read at all. */
export const fileProblemWords = (problem: FileProblem): Words => {
  switch (problem.code) {
    case 'SSDA903_FILE_UNREADABLE':
      return { says: `${problem.file} cannot be read: ${systemWords(problem.why)}.`, next: 'Check the file and who may read it.' }
    case 'SSDA903_FILE_EMPTY':
      return { says: `${problem.file} is empty: not even a heading.`, next: 'Take the file out where the return has no such table, or write it again.' }
    case 'SSDA903_FILE_NOT_TEXT':
      return {
        says: `${problem.file} is no text that can be read: it looks like ${problem.looksLike === 'binary' ? 'binary content' : `a ${problem.looksLike} file`}.`,
        next: 'Save it as CSV in UTF-8, or have the return written anew where it is XML.'
      }
    case 'SSDA903_HEADING_TOO_LONG':
      return {
        says: `The heading of ${problem.file} is longer than ${String(problem.limit)} characters.`,
        next: 'Look for line ends that are missing, or for something that is no CSV file.'
      }
    case 'SSDA903_WRONG_DELIMITER':
      return { says: `${problem.file} separates its columns with a ${problem.delimiter}.`, next: 'Save it again with commas.' }
    case 'SSDA903_COLUMNS_MISSING':
      return {
        says: `${problem.file} lacks ${andList(problem.columns)}, without which the table ${problem.table} cannot be read.`,
        next: 'Check that the first line is the heading, and that the file is the table its name says.'
      }
    case 'SSDA903_COLUMNS_DUPLICATED':
      return { says: `${problem.file} has more than one column called ${andList(problem.columns)}.`, next: 'Leave one of them.' }
    case 'SSDA903_TABLE_TWICE':
      return {
        says: `The table ${problem.table} is there more than once: ${andList(problem.files)}.`,
        next: 'Leave one of them, or put each return in a folder of its own.'
      }
    case 'SSDA903_XML_SEVERAL':
      return {
        says: `More than one XML file is a return: ${andList(problem.files)}.`,
        next: 'Name one of them with --xml, or put each return in a folder of its own.'
      }
    case 'SSDA903_XML_ENCODING_UNKNOWN':
      return {
        says: `${problem.file} says that it is written in ${problem.encoding}, which is not read.`,
        next: 'Save it in UTF-8, and say so in its first line.'
      }
    case 'SSDA903_XML_MALFORMED':
      return {
        says: `${problem.file} is no XML from line ${String(problem.line)} on: ${problem.why === 'ends early' ? 'it ends before its elements are closed' : 'it is not well-formed'}.`,
        next: 'Look whether the file was cut short or changed by hand, and have it written anew.'
      }
    case 'SSDA903_XML_HAS_DOCTYPE':
      return {
        says: `${problem.file} has a document type declaration on line ${String(problem.line)}; such a file could define anything, and is not read.`,
        next: 'Take the declaration (<!DOCTYPE …>) out: a return has none. Where somebody sent you the file, ask what it is.'
      }
    case 'SSDA903_XML_NOT_A_RETURN':
      return {
        says: `${problem.file} is XML, but no SSDA903 return: its outermost element ${problem.root === undefined ? '' : `(${problem.root}) `}is not EXPSSDA903.`,
        next: 'Name the file that holds the return.'
      }
    case 'SSDA903_XML_TOO_DEEP':
      return {
        says: `${problem.file} has elements within elements more than ${String(problem.limit)} deep on line ${String(problem.line)}, which no return has.`,
        next: 'Check that the file is the return.'
      }
    case 'SSDA903_XML_TEXT_TOO_LONG':
      return {
        says: `${problem.file} has a text, tag or comment of more than ${String(problem.limit)} characters by line ${String(problem.line)}, which no return has.`,
        next: 'Check that the file is the return.'
      }
  }
}
