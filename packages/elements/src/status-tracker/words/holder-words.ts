import type { Dossier, DossierHolder, HolderOffice } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** Who has a dossier, and whether the words hold names, which stay Vietnamese. */
export interface HolderWords {
  readonly office: string;
  readonly names: string;
}

const OFFICES = {
  citizen: () => msg('Đang chờ bạn', { id: 'tracker.holder.citizen' }),
  one_stop: () => msg('Bộ phận Một cửa', { id: 'tracker.holder.one_stop' }),
  specialist: () => msg('Người giải quyết', { id: 'tracker.holder.specialist' }),
  agency: () => msg('Cơ quan phối hợp', { id: 'tracker.holder.agency' }),
} satisfies Record<HolderOffice, () => string>;

/** Who has it, down to the unit; never a person. */
export const holderWords = (holder: DossierHolder, { agency }: Dossier): HolderWords => {
  const office = Object.hasOwn(OFFICES, holder.office) ? OFFICES[holder.office as HolderOffice]() : msg('Cơ quan nhà nước', { id: 'tracker.holder.unknown' });
  if (holder.office === 'citizen') return { office, names: '' };
  return { office, names: [holder.unit, holder.agency?.name ?? agency.name].filter(Boolean).join(', ') };
};
