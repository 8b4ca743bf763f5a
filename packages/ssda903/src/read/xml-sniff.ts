import { open } from 'node:fs/promises'
import { xmlRoot } from '../xml-form.js'

const startLength = 65_536
const root = new RegExp(`<(?:[\\w.-]+:)?${xmlRoot}[\\s/>]`, 'i')

/**
 * Whether an XML file begins as a return does. One that cannot be read is none: nobody named it.
 *
 * UTF-16 is looked at without its zeros: the root's name has only characters of ASCII.
 */
export const isXmlReturn = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0)
      return root.test(buffer.subarray(0, bytesRead).toString('latin1').replaceAll('\u0000', ''))
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}
