import document from './generated/openapi.json' with { type: 'json' };

/** The bundled OpenAPI 3.1 document. Treat it as read-only. */
export const contract: Readonly<Record<string, unknown>> = document;
