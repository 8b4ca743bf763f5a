import ts from 'typescript'

/** A line of an `@example`: what is called, and what the comment behind it says it gives, where that is an expression. */
export interface ExampleLine {
  readonly says: string
  readonly called: string
  readonly gives: string | undefined
}

const isExpression = (text: string): boolean => ts.transpileModule(`void (${text}\n)`, { reportDiagnostics: true }).diagnostics?.length === 0

/** The expressions in the `@example`s of a source: `parseDay('2018-03-31') // right(17621)`. */
export const examplesIn = (source: string): readonly ExampleLine[] =>
  [...source.matchAll(/\/\*\*[^]*?\*\//g)]
    .flatMap(([comment]) => /@example([^]*?)(?:\n\s*\* @|\*\/$)/.exec(comment)?.[1] ?? '')
    .flatMap((example) => example.split('\n'))
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, called = line, said] = /^(.*?) \/\/ (?:=> )?(.+)$/.exec(line) ?? []
      return { says: line, called, gives: said !== undefined && isExpression(said) ? said : undefined }
    })
    .filter(({ called }) => isExpression(called))
