import { SaxesParser } from 'saxes'
import { either } from 'fp-ts'
import type { FileProblem } from '../import-error.js'
import { xmlRoot } from '../xml-form.js'

/** The most characters that a text of the return, a tag or a comment may have. A value has a few dozen. */
const longestText = 65_536

/** The deepest that elements may lie in each other. A return has four levels. */
const deepestElement = 32

/** What happens as the elements of a return go by. Names are in capitals and without a prefix; lines count from 1. */
export interface ElementHandler {
  readonly open: (name: string, line: number) => void
  readonly text: (text: string, line: number) => void
  readonly close: () => void
}

/** Reads an XML text piece by piece; nothing where all is well so far. */
export interface ElementReader {
  readonly write: (text: string) => FileProblem | undefined
  readonly finish: () => either.Either<FileProblem, void>
}

const sliceLength = 16_384

/** An ampersand that begins no reference: the parser would look for the end of the reference through all that follows. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z_][\w.-]{0,39});)/
const shownName = /^[A-Za-z][\w.-]{0,39}$/

/** The name of an element as it is compared: without a prefix, in capitals. */
const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toUpperCase()

/**
 * Goes through the elements of an XML return in bounded memory. A document type declaration ends the reading, so that no entity is
 * ever defined, expanded or fetched.
 *
 * Errors: SSDA903_XML_MALFORMED, SSDA903_XML_HAS_DOCTYPE, SSDA903_XML_NOT_A_RETURN, SSDA903_XML_TOO_DEEP, SSDA903_XML_TEXT_TOO_LONG
 */
export const makeElementReader = (file: string, handler: ElementHandler): ElementReader => {
  const parser = new SaxesParser()
  let problem: FileProblem | undefined
  let depth = 0
  let opensOnLine = 1
  let eventAt = 0
  let eventLine = 1
  /** The text since the last event, and where in the file it begins. */
  let recent = ''
  let recentAt = 0
  let isEnding = false
  const stop = (found: FileProblem): void => void (problem ??= found)
  const happened = (): boolean => {
    eventAt = parser.position
    eventLine = parser.line
    return problem === undefined
  }
  const lineOfBareAmpersand = (): number | undefined => {
    const since = recent.slice(eventAt - recentAt)
    const place = since.search(bareAmpersand)
    return place < 0 ? undefined : eventLine + since.slice(0, place).split('\n').length - 1
  }
  const malformed = (line: number, why: 'not well-formed' | 'ends early'): void => stop({ code: 'SSDA903_XML_MALFORMED', file, line, why })

  parser.on('error', () => {
    const line = isEnding ? lineOfBareAmpersand() : undefined
    if (line !== undefined) malformed(line, 'not well-formed')
    else malformed(parser.line, isEnding ? 'ends early' : 'not well-formed')
  })
  parser.on('doctype', () => stop({ code: 'SSDA903_XML_HAS_DOCTYPE', file, line: parser.line }))
  parser.on('opentagstart', () => void (opensOnLine = parser.line))
  parser.on('opentag', ({ name }) => {
    if (!happened()) return
    depth += 1
    const local = localName(name)
    if (depth > deepestElement) return stop({ code: 'SSDA903_XML_TOO_DEEP', file, line: opensOnLine, limit: deepestElement })
    if (depth > 1) return handler.open(local, opensOnLine)
    if (local === xmlRoot) return
    stop({ code: 'SSDA903_XML_NOT_A_RETURN', file, line: opensOnLine, ...(shownName.test(name) ? { root: name } : {}) })
  })
  parser.on('closetag', () => {
    if (!happened()) return
    depth -= 1
    if (depth > 0) handler.close()
  })
  const text = (content: string): void => {
    if (happened() && depth > 0) handler.text(content, parser.line)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('comment', happened)
  parser.on('processinginstruction', happened)
  parser.on('xmldecl', happened)

  return {
    write: (piece) => {
      for (let from = 0; from < piece.length && problem === undefined; from += sliceLength) {
        const slice = piece.slice(from, from + sliceLength)
        recent = recent.slice(eventAt - recentAt) + slice
        recentAt = eventAt
        parser.write(slice)
        if (parser.position - eventAt <= longestText) continue
        const line = lineOfBareAmpersand()
        if (line !== undefined) malformed(line, 'not well-formed')
        stop({ code: 'SSDA903_XML_TEXT_TOO_LONG', file, line: parser.line, limit: longestText })
      }
      return problem
    },
    finish: () => {
      isEnding = true
      if (problem === undefined) parser.close()
      return problem === undefined ? either.right(undefined) : either.left(problem)
    }
  }
}
