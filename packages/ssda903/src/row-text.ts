import type { Row } from './tables.js'

/** A row's whole content as one text: two rows of a table are wholly identical exactly when their texts are. */
export const rowText = ({ values }: Row): string =>
  JSON.stringify(
    Object.keys(values)
      .sort()
      .map((column) => [column, values[column]])
  )
