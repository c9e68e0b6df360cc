import type { FormText } from '@dvcqg/openapi';

/** Words of ours in whatever language the page speaks when they are read. */
export const spoken = (words: () => string): FormText => ({
  get vi() {
    return words();
  },
  get en() {
    return words();
  },
  get 'zh-Hans'() {
    return words();
  },
});
