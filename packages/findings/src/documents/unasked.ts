/** What cannot be asked of a log of events, and why: the end of the page of findings. */
export const unasked = `## Rules of the return that are not asked

- **What the import settles.** Dates that are none, rows without a child or without the date they are known by, codes of the wrong shape (104, 112, 113, 115, 116, 141, 147,
  166, 171, 563, 564, 1004, 1005, SW03 to SW05): such rows are rejected when a return is read, with their line, and never reach the log. Keys told twice in a file (INT31 to INT36) are one
  fact where they say the same; where they differ, \`FINDING_DECLARED_TWICE\`, \`FINDING_REVIEWS_SHARE_A_DAY\` and \`FINDING_EPISODES_SHARE_A_DAY\` see them.
- **Numbers and postcodes are not in the log**, only tokens for them. Their form cannot be asked: the child's number, the pupil number (168), the worker's number (SW02), postcodes (392c).
  That two are equal can be seen: 392d, 208 and \`FINDING_PUPIL_NUMBER_SHARED\`.
- **What the DfE derives from postcodes** is not in the files: distance, location and local authority of the placement (164, 169, 179, 214, 392a, 398, 406, 411, 420, 452, 453, 503G, 503H, 1015). With it
  falls what needs to know whether a placement is in England (218).
- **Ofsted's list of providers** is no table of the return (219, 221, 224, 227, 228, 229, 1008).
- **The flag of asylum seekers in the XML header** (105, 205C, 205D, 303) is not in the CSV files; a row in the table stands for it.
- **That a row was told again, or was not.** A return that tells a row as the log knows it adds no event, so a later return that leaves a row out looks like one that repeats it: 205A, 560, 561, 576, 584, 706, 1010 and
  SW16 cannot be asked as they stand. Of an open episode the rest of the return speaks: \`FINDING_OPEN_EPISODE_NOT_RETURNED\` asks for any review or declaration of the last
  year. Contradictions between years that are told are kept as versions of a fact: 202 to 204, 207, 208, 502 and 503.
- **Which file told it first.** AD1 and the placed for adoption table tell one decision; where both give one day, it is one fact. 523 is asked where a second decision stands beside the one in AD1.
- **Collection years that have passed.** That a date lies outside the year of its return (117, 118, 354, 385, 570, 571, 704, SW06, SW07) is asked as far as it lies after the moment of recording.
- **Rules whose detail no source read settles**: 209 and 210 (pupil number codes by age and length of care), 393 and 607 (motherhood left blank), 624 to 628, 633, 634, 1012, 1014, 1016.
`
