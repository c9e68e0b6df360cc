export { DvcSignIn } from './sign-in.js';
export { DvcSignedInEvent, DvcSignedOutEvent } from './sign-in-events.js';
