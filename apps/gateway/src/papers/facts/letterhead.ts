import type { Signer } from '../closing.js';

/** What the head and the foot of every form say. */
export interface Letterhead {
  /** Who issues it, and what that belongs to (cơ quan chủ quản). */
  readonly agency: { readonly name: string; readonly parent?: string | undefined };
  /** Number and symbol (số, ký hiệu), e.g. `12/PYCBS-TTPVHCC`; room to write it in when the agency has not given one yet. */
  readonly number?: string | undefined;
  /** Where the agency is (địa danh). */
  readonly place: string;
  readonly issuedAt: string;
  readonly signer: Signer;
  /** Address of the portal, without a slash at its end. */
  readonly portalUrl: string;
  /** Telephone number for questions. */
  readonly hotline?: string | undefined;
}

/** The dossier that a form is about. */
export interface DossierOnPaper {
  /** Printed and put into the QR code; the dossier's secret is never on these forms. */
  readonly code: string;
  readonly service: { readonly code: string; readonly name: string };
  /** Whose dossier it is (chủ hồ sơ): a person or an organisation. */
  readonly owner: string;
  readonly ownerAddress?: string | undefined;
  readonly identityNumber?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}
