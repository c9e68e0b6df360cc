/** What waits for the office stands out; what waits for the sender does not. */
export const toneOf = (state: string): 'attention' | 'waiting' | 'done' | 'stopped' => {
  if (state === 'received' || state === 'classified') return 'attention';
  if (state === 'answered' || state === 'published') return 'done';
  return state === 'not_accepted' ? 'stopped' : 'waiting';
};
