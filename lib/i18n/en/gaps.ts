/** The gap rules in sentences: the headline, findings, explanations and mends. */
export const gaps = {}
