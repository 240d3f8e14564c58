/** People cards: what they are called, and what they mean without saying who has them. */
export const people = {
  'stakeholder-approval': {
    title: 'Stakeholder approval',
    details: 'Getting a yes to important decisions from those who can stop them.',
  },
  'stakeholder-contact': {
    title: 'Contact for stakeholders',
    details: 'The one whom managers, departments and partners turn to with questions and wishes.',
  },
  'team-alignment': {
    title: 'Aligning the teams',
    details: 'Keeping everyone who builds the product pulling in the same direction.',
  },
  'cross-functional-work': {
    title: 'Working across departments',
    details: 'Bringing engineering, marketing, sales and leadership together around the product.',
  },
  'vision-communication': {
    title: 'Sharing the vision',
    details:
      'Telling people inside and outside where the product is going, until they can tell it themselves.',
  },
  'po-pm-agreement': {
    title: 'Agreement between PO and PM',
    details: 'Keeping the split of work clear, the goals common, and a regular moment to talk about both.',
  },
}
