const field = (value: string | number | boolean | null): string => {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of CSV (RFC 4180), ended by CR LF. */
export const csvLine = (values: readonly (string | number | boolean | null)[]): string => `${values.map(field).join(',')}\r\n`
