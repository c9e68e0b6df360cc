/** Where this tab keeps, sealed, a payment of a gateway. */
export const slotName = (endpoint: string): string => `dvc-payment ${endpoint}`;

/** Whether there is one at all; what it is only the code that pays can read. */
export const hasKept = (endpoint: string): boolean => {
  try {
    return slotName(endpoint) in sessionStorage;
  } catch {
    return false;
  }
};
