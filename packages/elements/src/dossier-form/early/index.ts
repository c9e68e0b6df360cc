// The first line of a page that is made for its form: about a kilobyte that asks for the definition, and for the code that it takes
// besides the usual, while the rest is on its way. On a line with a long round trip that saves one, or two.
import { askEarly } from './ask-early.js';

askEarly();
