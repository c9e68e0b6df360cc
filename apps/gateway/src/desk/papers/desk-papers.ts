import type { DossierRow } from '../../casework/case-repository.js';
import type { DrawPaper, PaperFacts } from '../../papers/paper-facts.js';
import type { PaperBytes } from '../../papers/sheet.js';
import type { Papers } from '../../receipts/papers.js';
import { findUnitNames } from '../../receipts/repository.js';
import { readPortalFacts } from '../../routes/portal/repository.js';
import { unitCodesOf } from '../../receipts/pdf/details.js';
import { type DeskDossier, seeingRoles } from '../desk-access.js';
import type { DeskFilter } from '../list/filter-repository.js';
import type { Officer } from '../officer.js';
import { controlSheetFacts } from './control-sheet.js';
import { titleOf } from './letterhead.js';
import { type PaperCaseParts, readPaperCase } from './paper-case.js';
import { paperFactsOf } from './paper-facts-of.js';
import { registerFacts, type RegisterSource } from './register-facts.js';

/** A paper to be saved. */
export interface NamedPaper {
  readonly name: string;
  readonly bytes: PaperBytes;
}

/** The agency's papers. `undefined` for one that a dossier does not have. */
export interface DeskPapers {
  /** Forms 02 to 05, which the citizen gets as well. */
  readonly letter: (dossier: DossierRow, documentId: string) => Promise<NamedPaper | undefined>;
  /** The same, and forms 01 and 06. */
  readonly forOfficer: (found: DeskDossier, documentId: string) => Promise<NamedPaper | undefined>;
  /** Form 07. */
  readonly register: (officer: Officer, rows: readonly RegisterSource[], filter: DeskFilter) => Promise<NamedPaper>;
}

/** What papers need of the gateway. */
export interface DeskPaperParts extends PaperCaseParts {
  readonly draw: DrawPaper;
  /** Form 01. */
  readonly papers: Papers;
  readonly now: () => number;
}

const FILE_NAMES = {
  receipt: 'giay-tiep-nhan', supplement_request: 'phieu-yeu-cau-bo-sung', refusal: 'phieu-tu-choi', apology: 'van-ban-xin-loi', stop_notice: 'thong-bao-dung',
  control_sheet: 'phieu-kiem-soat', register: 'so-theo-doi', payment_receipt: 'bien-lai',
} as const satisfies Record<PaperFacts['kind'], string>;

const nameOf = (kind: PaperFacts['kind'], code: string): string => `${FILE_NAMES[kind]}-${code}.pdf`;

/** Makes them. */
export function createDeskPapers(parts: DeskPaperParts): DeskPapers {
  const { db, draw, papers, now, publicUrl } = parts;
  const clock = (): string => new Date(now()).toISOString();
  const letter: DeskPapers['letter'] = async (dossier, documentId) => {
    const paper = paperFactsOf(await readPaperCase(parts, dossier), documentId);
    return paper && { name: nameOf(paper.kind, dossier.code), bytes: await draw(paper.kind, paper.facts as never) };
  };
  const controlSheet = async ({ dossier, officer }: DeskDossier): Promise<NamedPaper> => {
    const facts = controlSheetFacts(await readPaperCase(parts, dossier), clock(), officer, titleOf(seeingRoles(officer, dossier)));
    return { name: nameOf('control_sheet', dossier.code), bytes: await draw('control_sheet', facts) };
  };
  return {
    letter,
    forOfficer: async (found, documentId) => {
      if (documentId === 'control-sheet') return controlSheet(found);
      // Without the secret: it is the citizen's, and whoever has it could act as the citizen.
      if (documentId === 'receipt') return { name: nameOf('receipt', found.dossier.code), bytes: await papers({ dossier: found.dossier }) };
      return letter(found.dossier, documentId);
    },
    register: async (officer, rows, filter) => {
      const [portal, names] = await Promise.all([readPortalFacts(db), findUnitNames(db, [...new Set(rows.flatMap(({ answers }) => unitCodesOf(answers)))], new Date(now()))]);
      const title = titleOf(officer.roles.map(({ code }) => code));
      const facts = registerFacts({ rows, filter, officer, title, portal, portalUrl: publicUrl(), at: clock(), nameOfUnit: (code) => names.get(code) });
      return { name: nameOf('register', clock().slice(0, 10)), bytes: await draw('register', facts) };
    },
  };
}
