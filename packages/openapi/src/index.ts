/** The contract's types and code lists. The document itself is `@dvcqg/openapi/document`. */
export type { components, operations, paths } from './generated/types.js';
export * from './generated/codes.js';
export type * from './schemas.js';
