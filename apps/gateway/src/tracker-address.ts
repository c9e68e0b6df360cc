/** Address of the portal's page where feedback is followed. The code opens nothing by itself. */
export const feedbackAddress = (portalUrl: string, code: string): string => `${portalUrl}/phan-anh/?code=${encodeURIComponent(code)}`;

/**
 * Address of the portal's tracker page: for a code alone in its query, where signing in opens the dossier; with the receipt's secret
 * behind `#`, so that no server and no log ever sees it.
 */
export function trackerAddress(portalUrl: string, code?: string, secret?: string): string {
  const page = `${portalUrl}/tra-cuu/`;
  if (code === undefined) return page;
  const named = `code=${encodeURIComponent(code)}`;
  return secret === undefined ? `${page}?${named}` : `${page}#${named}&secret=${encodeURIComponent(secret)}`;
}
