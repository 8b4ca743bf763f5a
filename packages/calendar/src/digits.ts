const written = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** A number from 0 to 99 in two digits. */
export const twoDigits = (number: number): string => written[number] as string

/** A year from 0 to 9999 in four digits. */
export const yearText = (year: number): string => twoDigits(Math.floor(year / 100)) + twoDigits(year % 100)

/** The number that two digits of a text state; negative where they are not both digits. */
export const twoDigitsAt = (text: string, place: number): number => {
  const tens = text.charCodeAt(place) - 48
  const ones = text.charCodeAt(place + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
