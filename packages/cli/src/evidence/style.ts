/** How the page looks: on a screen, light or dark, on a narrow one, and on paper. */
export const style = `
:root { color-scheme: light dark; --line: #c9ccd1; --faint: #565d66; --good: #0b6b3a; --bad: #9b1c1c; --open: #7a4f01; --ground: #f6f7f9 }
@media (prefers-color-scheme: dark) { :root { --line: #454b54; --faint: #a9b0ba; --good: #6fd3a0; --bad: #ff9d9d; --open: #f0c36d; --ground: #20242a } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 66rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
.holds { border: 2px solid var(--bad); padding: .5rem .75rem; font-weight: 600 }
.value { font-size: 2rem; font-weight: 700; margin: .25rem 0 }
.faint { color: var(--faint) }
.met, .true { color: var(--good) } .not-met, .false { color: var(--bad) } .unknown { color: var(--open) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0 } dt { color: var(--faint) } dd { margin: 0 }
details { border-top: 1px solid var(--line); padding: .35rem 0 } summary { cursor: pointer; overflow-wrap: anywhere }
.within { overflow-x: auto; margin: .5rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line) }
th { color: var(--faint); font-weight: 600 } .days, .line { white-space: nowrap } code { overflow-wrap: anywhere }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } dt { margin-top: .4rem } }
@media print { details { break-inside: avoid } details::details-content { content-visibility: visible; block-size: auto } .within { overflow: visible } }
`
