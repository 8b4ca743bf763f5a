import type { ProposalRefused } from '../apply/outcome.js'
import { andList } from './words.js'

/** Why a proposal was not applied, in one sentence, and what is to be done. */
export const refusedProposalWords = (refused: ProposalRefused): string => {
  switch (refused.code) {
    case 'CLI_PROPOSAL_CHILD_NOT_HELD':
      return 'The store holds no such child: check that it is the store that the proposals were made on.'
    case 'CLI_PROPOSAL_OVERTAKEN':
      return "The child's records have changed since it was proposed: propose anew."
    case 'CLI_PROPOSAL_NOT_ACCEPTED':
      return `It cannot be carried out (${andList(refused.refusals)}): propose anew.`
    case 'CLI_PROPOSAL_NOT_SAFE':
      return refused.rules.length === 0 ? 'Alone it does not mend what it is about: apply those before it too, or propose anew.' : `It would bring new findings (${andList(refused.rules)}): apply those before it too, or propose anew.`
    case 'CLI_PROPOSAL_NOT_AS_WRITTEN':
      return 'Its corrections do not come to the events that its line names: the line was changed, or those before it are missing. Propose anew.'
  }
}
