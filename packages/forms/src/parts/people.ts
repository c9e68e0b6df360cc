// What persons, organisations and addresses take, and the numbers and lists in them. One file: nearly every public service's form
// takes all of it, and on a slow line one file comes sooner than three.
export { expandComposite as expand } from '../compile/expand.js';
export { LISTED_KINDS as listedKinds, optionsOf } from '../fields/option-lists.js';
export { PERSONAL_KINDS as kinds } from '../fields/personal-kinds.js';
