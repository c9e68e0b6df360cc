/** Address at which a counter or page is rated; its key is public. Behind `#`, so that the page's server learns nothing of who stands where. */
export const placeAddress = (portalUrl: string, key: string): string => `${portalUrl}/danh-gia/#place=${encodeURIComponent(key)}`;
