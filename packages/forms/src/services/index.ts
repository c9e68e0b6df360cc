/** A form for every service, from its own metadata. */
export { formFromService, type OwnSteps } from './form-from-service.js';
export { isAlwaysNeeded, paperFieldId } from './papers.js';
