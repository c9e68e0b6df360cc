// Built to /embed/v1/dvcqg.js: the one line that a web team pastes into its page.
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-search/define';
import '@dvcqg/elements/service-detail/define';
import { whenUsed } from './when-used.js';

// Pages that only search should not pay for forms.
whenUsed('dvc-dossier-form', () => {
  void import('@dvcqg/elements/dossier-form/early').catch(() => undefined); // the definition is on its way while the form's code is
  return import('@dvcqg/elements/dossier-form/define');
});
whenUsed('dvc-sign-in', () => import('@dvcqg/elements/sign-in/define'));
whenUsed('dvc-my-dossiers', () => import('@dvcqg/elements/my-dossiers/define'));
whenUsed('dvc-status-tracker', () => import('@dvcqg/elements/status-tracker/define'));
whenUsed('dvc-rating-widget', () => import('@dvcqg/elements/rating-widget/define'));
whenUsed('dvc-payment', () => import('@dvcqg/elements/payment/define'));
