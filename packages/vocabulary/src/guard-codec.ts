import * as t from 'io-ts'

/** A codec that takes a value exactly as it stands, or refuses it: decoding changes nothing. `schema` says the same in JSON Schema. */
export interface GuardCodec<A> extends t.Type<A, A, unknown> {
  readonly _tag: 'GuardType'
  readonly schema: Readonly<Record<string, string | number>>
}

export const guardCodec = <A>(
  name: string,
  is: (input: unknown) => input is A,
  schema: Readonly<Record<string, string | number>>
): GuardCodec<A> =>
  Object.assign(
    new t.Type<A, A, unknown>(name, is, (input, context) => (is(input) ? t.success(input) : t.failure(input, context)), t.identity),
    { _tag: 'GuardType' as const, schema }
  )

export const isGuardCodec = (codec: t.Mixed): codec is GuardCodec<unknown> => '_tag' in codec && codec._tag === 'GuardType'
