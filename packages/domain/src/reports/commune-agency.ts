/** A commune of the province: its administrative code and its name with its kind (`Phường Tam Thanh`). */
export interface CommuneName {
  readonly code: string;
  readonly fullName: string;
}

const PEOPLES_COMMITTEE = /^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\s+/u;

/** Names differ in capitals, spaces and the form in which marks are written. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Which commune an agency belongs to, by its name: `UBND phường Tam Thanh`, also with more words behind a comma (own design: codes of
 * communes' agencies are not public). `undefined` for an agency that is none of a commune.
 */
export function createCommuneOf(communes: readonly CommuneName[]): (agencyName: string) => string | undefined {
  const byName = new Map(communes.map(({ code, fullName }) => [plain(fullName), code]));
  return (agencyName) => {
    const name = plain(agencyName);
    const place = name.replace(PEOPLES_COMMITTEE, '').split(',')[0]?.trim() ?? '';
    return place === name ? undefined : byName.get(place);
  };
}
