export { CLAIM_NAMES, TEST_PEOPLE, type PersonClaims, type TestPerson } from './people.js';
export { startIdentityProvider, type IdentityProvider, type IdentityProviderOptions } from './server.js';
export { choosePerson } from './choose-person.js';
