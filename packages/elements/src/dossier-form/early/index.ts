// The first line of a page that is made for its form: less than a kilobyte that asks for the definition while the rest is on
// its way. On a line with a long round trip that saves one.
import { askEarly } from './early-forms.js';

askEarly();
