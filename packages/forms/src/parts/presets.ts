export { expandComposite as expand } from '../compile/expand.js';
export { PERSONAL_KINDS as kinds } from '../fields/personal-kinds.js';
