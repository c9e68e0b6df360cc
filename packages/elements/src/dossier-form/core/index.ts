// For a page that is made for its form: imports beforehand what the element otherwise loads beside the definition, so that a
// bundler puts all of it into one file.
export * from '../lazy/form-core.js';
