import { DvcSignIn } from './sign-in.js';

DvcSignIn.define();
