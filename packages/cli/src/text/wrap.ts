/** Words set in lines no longer than so many characters; lines after the first are indented as the text is, and by `hang` more. */
export const wrap = (text: string, width: number, indent = 0, hang = 0): string => {
  const words = text.trimStart()
  const margin = indent + text.length - words.length
  const lines: string[] = []
  let line = ' '.repeat(margin)
  let isEmpty = true
  for (const word of words.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + [...word].length > width) {
      lines.push(line)
      line = ' '.repeat(margin + hang)
      isEmpty = true
    }
    line = isEmpty ? line + word : `${line} ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}
