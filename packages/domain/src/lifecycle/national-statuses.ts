import { DOSSIER_STATUS_VALUES, type DossierStatus, type Locale } from '@dvcqg/openapi';

/** A status as the classic national interface knows it, and its words. */
export interface NationalStatus {
  /** TrangThaiHoSo, 1–10. */
  readonly code: number;
  readonly names: Readonly<Record<Locale, string>>;
}

const status = (code: number, vi: string, en: string, zh: string): NationalStatus => ({ code, names: { vi, en, 'zh-Hans': zh } });

/** The ten national statuses: codes and Vietnamese names of the classic national interface, translations our own. */
export const NATIONAL_STATUSES = {
  registered: status(1, 'Mới đăng ký', 'Newly registered', '新登记'),
  accepted: status(2, 'Được tiếp nhận', 'Accepted', '已受理'),
  not_accepted: status(3, 'Không được tiếp nhận', 'Not accepted', '不予受理'),
  processing: status(4, 'Đang xử lý', 'In progress', '办理中'),
  supplement_requested: status(5, 'Yêu cầu bổ sung giấy tờ', 'Papers requested', '要求补充材料'),
  payment_requested: status(6, 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Payment requested', '要求缴费'),
  withdrawn: status(7, 'Công dân yêu cầu rút hồ sơ', 'Withdrawn at the citizen’s request', '公民申请撤回'),
  stopped: status(8, 'Dừng xử lý', 'Stopped', '停止办理'),
  finished: status(9, 'Đã xử lý xong', 'Finished', '办理完毕'),
  returned: status(10, 'Đã trả kết quả', 'Result returned', '已交付结果'),
} as const satisfies Record<DossierStatus, NationalStatus>;

/** Words for a status that this version does not know: true of every dossier that is on its way. */
const UNKNOWN_STATUS: NationalStatus['names'] = { vi: 'Đang giải quyết', en: 'Being handled', 'zh-Hans': '办理中' };

/** The name of a status, whatever status a newer contract may bring. */
export function statusName(code: string, locale: Locale): string {
  return (Object.hasOwn(NATIONAL_STATUSES, code) ? NATIONAL_STATUSES[code as DossierStatus].names : UNKNOWN_STATUS)[locale];
}

/** The status of a classic code (TrangThaiHoSo); undefined for one that is not among the ten. */
export function statusOfNationalCode(code: number): DossierStatus | undefined {
  return DOSSIER_STATUS_VALUES.find((value) => NATIONAL_STATUSES[value].code === code);
}
