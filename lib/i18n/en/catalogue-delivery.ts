/** Delivery cards: what they are called, and what they mean without saying who has them. */
export const delivery = {
  'product-goal': {
    title: 'Product Goal',
    details: 'The next state of the product that the team works towards, and against which it plans.',
  },
  'product-value': {
    title: 'Value of the product',
    details: 'Getting the most value out of the work of the team, and being able to show it.',
  },
  'strategy-into-work': {
    title: 'Turning strategy into work',
    details:
      'Breaking big choices down into pieces that the team can start on. Here strategy is handed over.',
  },
  'product-backlog': {
    title: 'Product backlog',
    details: 'One ordered list of what is to be done to the product: complete, current and open to everyone.',
  },
  'what-to-build-next': {
    title: 'Choosing what to build next',
    details: 'The final say on which feature or improvement comes first when not everything fits.',
  },
  'feature-definition': {
    title: 'Feature definition',
    details: 'Describing what a feature does, where it ends, and how people will use it.',
  },
  'user-stories': {
    title: 'User stories',
    details: 'Writing down who needs what and why, small enough to build and to talk about.',
  },
  'acceptance-criteria': {
    title: 'Acceptance criteria',
    details: 'Saying in advance what must be true before a piece of work counts as right.',
  },
  'sprint-planning': {
    title: 'Sprint planning',
    details: 'Coming to the planning with clear priorities, and agreeing on a goal for the weeks ahead.',
  },
  'team-priorities': {
    title: 'Team focus and priorities',
    details: 'Seeing to it that the team spends its days on what matters most, and knows why.',
  },
  'developers-questions': {
    title: 'Questions from developers',
    details: 'Being there with a quick answer when a developer wonders what users need.',
  },
  'product-quality': {
    title: 'Product quality',
    details: 'How good is good enough: defects, performance, security, and the state of the technology.',
  },
  'increment-on-time': {
    title: 'Working increments on time',
    details: 'Making sure that something usable is ready when it was promised.',
  },
  'release-planning': {
    title: 'Release planning',
    details: 'Which changes go out together, when, and who has to know beforehand.',
  },
  'release-execution': {
    title: 'Running a release',
    details: 'Checking that everything is ready, putting it live, and dealing with what comes up.',
  },
  'progress-to-launch': {
    title: 'Progress towards launch',
    details: 'Following teams and projects on the way to a launch, and stepping in when it slips.',
  },
}
