export { createClient, type Client } from './client.js';
export { ApiError, isApiError, type ErrorKind } from './core/error.js';
export { items, pages, type FetchPage, type Page } from './core/page.js';
export type { ClientOptions } from './core/send.js';
export type { RequestOptions } from './core/spec.js';
export type { Directories } from './resources/directories.js';
export type { PortalResource } from './resources/portal.js';
export type { ServiceQuery, Services } from './resources/services.js';
