import * as t from 'io-ts'

/** One key of a record codec: what its value must be (by each of these codecs), and whether it must be there. */
export interface CodecField {
  readonly key: string
  readonly codecs: readonly t.Mixed[]
  readonly required: boolean
}

const ofProps = (props: t.Props, required: boolean): readonly CodecField[] =>
  Object.entries(props).map(([key, codec]) => ({ key, codecs: [codec], required }))

/** The keys of a record codec in the order in which it names them, or `undefined` where the codec is not one of plain records. */
export const fieldsOf = (codec: t.Mixed): readonly CodecField[] | undefined => {
  if (codec instanceof t.InterfaceType) return ofProps(codec.props, true)
  if (codec instanceof t.PartialType) return ofProps(codec.props, false)
  if (!(codec instanceof t.IntersectionType)) return undefined
  const merged = new Map<string, CodecField>()
  for (const member of codec.types as readonly t.Mixed[]) {
    const fields = fieldsOf(member)
    if (fields === undefined) return undefined
    for (const field of fields) {
      const known = merged.get(field.key)
      merged.set(field.key, {
        key: field.key,
        codecs: [...(known?.codecs ?? []), ...field.codecs],
        required: field.required || known?.required === true
      })
    }
  }
  return [...merged.values()]
}
