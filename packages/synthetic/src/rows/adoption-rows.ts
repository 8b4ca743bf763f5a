import type { Life } from '../life/life.js'
import { isOver, isTold } from './episode-rows.js'
import { valuesOf, written, yesOrNo, type Values } from './values.js'
import { isSeen, touches, type View } from './view.js'

/** The rows of the placed for adoption file: decisions in force on one of the days in view, of children in care on one of them. */
export const decisionRows = ({ child, born, periods }: Life, view: View): readonly Values[] =>
  periods
    .filter(({ episodes }) => episodes.some((episode) => isTold(view, episode)))
    .flatMap(({ decisions }) =>
      decisions
        .filter((decision) => (decision.reversed === undefined ? isSeen(view, decision) : touches(view, decision, decision.reversed)))
        .map(({ on, reversed }) => {
          const shown = reversed !== undefined && isSeen(view, reversed) ? reversed : undefined
          return valuesOf({
            CHILD: child,
            DOB: written(born),
            DATE_PLACED: written(on),
            DATE_PLACED_CEASED: written(shown?.on),
            REASON_PLACED_CEASED: shown?.reason
          })
        })
    )

/** The row of the AD1 file, for a child adopted on one of the days in view. */
export const adoptionRows = ({ child, born, periods }: Life, view: View): readonly Values[] =>
  periods.flatMap(({ adoption, episodes }) => {
    const last = episodes.at(-1)
    if (adoption === undefined || last === undefined || !isTold(view, last) || !isOver(view, last)) return []
    const { decided, matched, byFosterCarer, adopters } = adoption
    return [
      valuesOf({
        CHILD: child,
        DOB: written(born),
        DATE_INT: written(decided),
        DATE_MATCH: written(matched),
        FOSTER_CARE: yesOrNo(byFosterCarer),
        NB_ADOPTR: adopters.number,
        SEX_ADOPTR: adopters.sex,
        LS_ADOPTR: adopters.legalStatus
      })
    ]
  })
