import { codedPayload } from '@kinfold/vocabulary'
import type { AnyEvent, CodeSetName } from '@kinfold/vocabulary'

/** A field of a fact that holds a code, and of which set. */
export interface CodedField {
  readonly field: string
  readonly codeSet: CodeSetName
  readonly code: string
}

const sexes: Readonly<Record<string, string>> = { male: 'M', female: 'F', unknown: 'U' }

/** The codes that a fact holds; sex, which the log tells in words, as the code of today. */
export const codedFields = (fact: AnyEvent): readonly CodedField[] => {
  const sets: Readonly<Record<string, CodeSetName | undefined>> = codedPayload[fact.type] ?? {}
  const payload = fact.payload as Readonly<Record<string, unknown>>
  const found: CodedField[] = []
  for (const field in sets) {
    const codeSet = sets[field]
    const code = payload[field]
    if (codeSet !== undefined && typeof code === 'string' && code !== '') found.push({ field, codeSet, code })
  }
  const sex = fact.type === 'ChildDescribed' ? fact.payload.sex : undefined
  return sex === undefined || Object.hasOwn(sexes, sex) ? found : [...found, { field: 'sex', codeSet: 'sexes', code: sex }]
}
