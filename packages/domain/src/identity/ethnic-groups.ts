const NAMES =
  'Kinh|Tày|Thái|Hoa|Khơ-me|Mường|Nùng|Hmông|Dao|Gia-rai|Ngái|Ê-đê|Ba-na|Xơ-đăng|Sán Chay|Cơ-ho|Chăm|Sán Dìu|Hrê|Mnông|Ra-glai|Xtiêng|Bru-Vân Kiều|Thổ|Giáy|Cơ-tu|Gié-Triêng|Mạ|Khơ-mú|Co|Ta-ôi|Chơ-ro|Kháng|Xinh-mun|Hà Nhì|Chu-ru|Lào|La Chí|La Ha|Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ-măm';

/** The 54 ethnic groups of Viet Nam by their statistical code `01`–`54` (Decision 121-TCTK/PPCĐ of 1979). */
export const ETHNIC_GROUPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  NAMES.split('|').map((name, at) => [String(at + 1).padStart(2, '0'), name]),
);
