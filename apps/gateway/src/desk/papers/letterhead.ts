import type { DerivedDossier } from '@dvcqg/domain';
import type { ActorRole, RoleCode } from '@dvcqg/openapi';
import type { EventRow } from '../../casework/event-rows.js';
import type { DossierOnPaper, Letterhead } from '../../papers/facts/letterhead.js';
import { headingAgency } from './heading-agency.js';
import type { PaperCase } from './paper-case.js';

/** How an officer signs, by role (own design: accounts carry no official title). */
const TITLES: Readonly<Partial<Record<ActorRole, string>>> = { officer: 'Cán bộ một cửa', specialist: 'Chuyên viên thụ lý', manager: 'Lãnh đạo cơ quan' };

const UNTITLED = 'Người ký';

/** Who signs a paper: an officer by name and role; what the system did is signed by the agency. */
export function signerOf(role: ActorRole | undefined, name: string | null | undefined, agencyName: string): Letterhead['signer'] {
  return name ? { name, title: (role && TITLES[role]) ?? UNTITLED } : { name: agencyName, title: 'Cơ quan giải quyết' };
}

const RANK: readonly RoleCode[] = ['manager', 'officer', 'specialist'];

/** How somebody signs who has several roles. */
export function titleOf(roles: readonly RoleCode[]): string {
  const role = RANK.find((each) => roles.includes(each));
  return (role && TITLES[role]) ?? UNTITLED;
}

/** The name of the agency that had the dossier: the receiving one unless it had been forwarded. */
export function agencyNameThen({ dossier }: PaperCase, { handler, timeline }: DerivedDossier): string {
  if (handler.agencyCode === undefined || handler.agencyCode === dossier.agency_code) return dossier.agency_name;
  const moved = timeline.findLast(({ event, ignored }) => ignored === null && event.type === 'forwarded')?.event as { readonly agencyName?: string } | undefined;
  return moved?.agencyName ?? handler.agencyCode;
}

/** The head of the paper that an event called for. */
export function letterheadOf(facts: PaperCase, event: EventRow): Letterhead {
  const { portal: { province, hotline }, portalUrl, before } = facts;
  const name = agencyNameThen(facts, before(event.position));
  return {
    agency: headingAgency(name, province),
    place: province.name,
    issuedAt: event.at.toISOString(),
    signer: signerOf(event.actor_role, event.actor_name, name),
    portalUrl,
    hotline,
  };
}

/** The dossier as papers name it. The number is that of who handed in, so it stands only where that is whose dossier it is. */
export function dossierOnPaper({ dossier, details }: PaperCase): DossierOnPaper {
  const { owner, submitter, ownerAddress, identityNumber, phone, email } = details;
  return {
    code: dossier.code,
    service: { code: dossier.service_code, name: dossier.service_name },
    owner: dossier.applicant_name,
    ownerAddress,
    identityNumber: owner === submitter ? identityNumber : undefined,
    phone,
    email,
  };
}
