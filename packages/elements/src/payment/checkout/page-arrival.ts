/** Whether the reader came here anew, not by reloading or going back: what somebody else finished here is not shown to them. */
export const isFreshVisit = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate';
};
