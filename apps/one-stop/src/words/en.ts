/** The page's own words in English. The keys are those of `data-word…` in the page. */
export const en = {
  skip: 'Skip to main content',
  'demo.title': 'Demonstration page',
  'demo.text': 'Not an official system; people and dossiers are illustrations.',
  over: 'One-stop office',
  pages: 'Pages',
  inbox: 'Inbox',
  register: 'Register',
  ratings: 'Ratings',
  feedback: 'Feedback',
  'back.feedback': '← Feedback',
  display: 'Display',
  contrast: 'High contrast',
  title: 'One-stop office',
  back: '← Inbox',
  fallback: 'If nothing appears here, reload the page or tell the administrator.',
};

export type WordKey = keyof typeof en;
