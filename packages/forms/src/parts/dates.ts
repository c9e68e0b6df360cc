export { DATE_OPERATORS as dateOperators } from '../expression/date-operators.js';
