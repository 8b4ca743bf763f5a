/** Words set in lines no longer than so many characters; lines after the first are indented like the first, and by `hang` more. */
export const wrap = (text: string, width: number, indent = 0, hang = 0): string => {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + [...word].length > width) {
      lines.push(line)
      line = ' '.repeat(indent + hang)
      isEmpty = true
    }
    line = isEmpty ? line + word : `${line} ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}
