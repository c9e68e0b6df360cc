import type { ReportFigureCode } from '@dvcqg/openapi';
import { type Words, words } from './words.js';

/** How a figure is called and how it is counted. */
export interface FigureWords {
  readonly name: Words;
  readonly definition: Words;
}

const figure = (name: Words, definition: Words): FigureWords => ({ name, definition });

const SERVICES = {
  services: figure(
    words('Dịch vụ', 'Services', '服务事项'),
    words('Thủ tục hành chính đang có hiệu lực trên cổng, tính đến hôm nay.', 'Procedures in force on this portal, as of today.', '截至今日门户上有效的行政手续。'),
  ),
  services_full: figure(
    words('Dịch vụ công toàn trình', 'Fully online services', '全程在线服务'),
    words('Dịch vụ ở mức toàn trình, tính đến hôm nay.', 'Services that can be done online from beginning to end, as of today.', '截至今日可全程在线办理的服务。'),
  ),
  services_partial: figure(
    words('Dịch vụ công một phần', 'Partly online services', '部分在线服务'),
    words('Dịch vụ ở mức một phần, tính đến hôm nay.', 'Services of which a part can be done online, as of today.', '截至今日可部分在线办理的服务。'),
  ),
  services_none: figure(
    words('Dịch vụ cung cấp thông tin', 'Services with information only', '仅提供信息的服务'),
    words('Dịch vụ chưa nhận hồ sơ trực tuyến, tính đến hôm nay.', 'Services that cannot be applied for online yet, as of today.', '截至今日尚不能在线申办的服务。'),
  ),
  services_online: figure(
    words('Dịch vụ công trực tuyến', 'Services online', '在线服务'),
    words('Dịch vụ toàn trình hoặc một phần, trên tổng số dịch vụ, tính đến hôm nay.', 'Fully or partly online services among all, as of today.', '截至今日全程或部分在线的服务占全部服务的比例。'),
  ),
} as const;

const RECEIVED = {
  received: figure(
    words('Hồ sơ tiếp nhận', 'Dossiers received', '收到的申请'),
    words('Hồ sơ được nộp trong kỳ, theo mọi hình thức.', 'Dossiers handed in during the period, in any way.', '期内以任何方式递交的申请。'),
  ),
  received_online: figure(
    words('Hồ sơ nộp trực tuyến', 'Dossiers received online', '在线收到的申请'),
    words('Hồ sơ được nộp trong kỳ theo hình thức trực tuyến.', 'Dossiers handed in online during the period.', '期内在线递交的申请。'),
  ),
  online: figure(
    words('Tỷ lệ hồ sơ trực tuyến', 'Share of dossiers online', '在线申请比例'),
    words('Hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận trong kỳ.', 'Dossiers received online among all received in the period.', '期内在线收到的申请占全部收到申请的比例。'),
  ),
  open: figure(
    words('Hồ sơ đang giải quyết', 'Dossiers being handled', '办理中的申请'),
    words('Hồ sơ đã nộp mà chưa có kết quả và chưa kết thúc, tính đến cuối kỳ.', 'Dossiers without a result that have not ended either, at the end of the period.', '期末尚无结果且未终止的申请。'),
  ),
  open_late: figure(
    words('Hồ sơ đang giải quyết quá hạn', 'Overdue dossiers', '逾期未办结的申请'),
    words('Hồ sơ đang giải quyết đã qua ngày hẹn trả, tính đến cuối kỳ; không tính hồ sơ đang tạm dừng.', 'Dossiers being handled whose due day has passed, at the end of the period; none whose clock stands.', '期末已过约定日期仍在办理的申请；暂停的除外。'),
  ),
  paused: figure(
    words('Hồ sơ tạm dừng', 'Paused dossiers', '暂停的申请'),
    words('Hồ sơ đang dừng tính thời hạn để chờ bổ sung, nộp phí hoặc lý do khác, tính đến cuối kỳ.', 'Dossiers whose clock stands for papers, a payment or another cause, at the end of the period.', '期末因等待补充材料、缴费或其他原因而暂停计时的申请。'),
  ),
} as const;

const DONE = {
  done: figure(
    words('Hồ sơ đã giải quyết', 'Dossiers done', '办结的申请'),
    words('Hồ sơ có kết quả trong kỳ, kể cả kết quả từ chối.', 'Dossiers with a result in the period; a refusal in the matter is a result.', '期内有结果的申请，包括不予批准的结果。'),
  ),
  done_early: figure(
    words('Giải quyết trước hạn', 'Done early', '提前办结'),
    words('Hồ sơ có kết quả trước ngày hẹn trả.', 'Dossiers with a result before the day on which it was due.', '在约定日之前有结果的申请。'),
  ),
  done_on_day: figure(
    words('Giải quyết đúng hạn', 'Done on the day', '按时办结'),
    words('Hồ sơ có kết quả trong ngày hẹn trả, không muộn hơn giờ hẹn.', 'Dossiers with a result on the day on which it was due, not later than the hour.', '在约定日当天且不晚于约定时刻有结果的申请。'),
  ),
  done_late: figure(
    words('Giải quyết quá hạn', 'Done late', '逾期办结'),
    words('Hồ sơ có kết quả sau thời điểm hẹn trả.', 'Dossiers with a result after it was due.', '在约定时刻之后才有结果的申请。'),
  ),
  on_time: figure(
    words('Tỷ lệ đúng hạn', 'On time', '按时率'),
    words('Hồ sơ giải quyết trước hạn và đúng hạn, trên số hồ sơ đã giải quyết có thời hạn.', 'Dossiers done early or on the day, among those done that had a due date.', '提前和按时办结的申请占有期限的办结申请的比例。'),
  ),
} as const;

const ENDED = {
  supplemented: figure(
    words('Hồ sơ phải bổ sung', 'Dossiers sent back for papers', '要求补充材料的申请'),
    words('Hồ sơ tiếp nhận trong kỳ mà người nộp phải bổ sung ít nhất một lần.', 'Dossiers received in the period of which papers were asked at least once.', '期内收到且至少一次要求补充材料的申请。'),
  ),
  intake_refused: figure(
    words('Hồ sơ từ chối tiếp nhận', 'Dossiers not accepted', '不予受理的申请'),
    words('Hồ sơ bị từ chối tiếp nhận trong kỳ.', 'Dossiers that were refused at intake in the period.', '期内不予受理的申请。'),
  ),
  outcome_refused: figure(
    words('Kết quả từ chối giải quyết', 'Refused in the matter', '不予批准的结果'),
    words('Hồ sơ có kết quả trong kỳ là từ chối.', 'Dossiers whose result in the period is a refusal.', '期内结果为不予批准的申请。'),
  ),
  withdrawn: figure(
    words('Hồ sơ rút', 'Dossiers withdrawn', '撤回的申请'),
    words('Hồ sơ người nộp rút trong kỳ.', 'Dossiers that their applicants withdrew in the period.', '期内申请人撤回的申请。'),
  ),
  stopped: figure(
    words('Hồ sơ dừng giải quyết', 'Dossiers stopped', '终止办理的申请'),
    words('Hồ sơ dừng giải quyết trong kỳ và chưa tiếp tục lại.', 'Dossiers whose handling was stopped in the period and not taken up again.', '期内终止办理且未恢复的申请。'),
  ),
} as const;

const MEANS = {
  with_fee: figure(
    words('Hồ sơ có nghĩa vụ tài chính', 'Dossiers with a fee', '需缴费的申请'),
    words('Hồ sơ phải nộp phí, lệ phí lần đầu trong kỳ, không tính hồ sơ được miễn.', 'Dossiers that a fee was first asked for in the period, without those exempted.', '期内首次要求缴费的申请，免缴的除外。'),
  ),
  payments_online: figure(
    words('Tỷ lệ thanh toán trực tuyến', 'Paid online', '在线缴费比例'),
    words('Hồ sơ đã thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính trong kỳ.', 'Dossiers paid online among those of the period with a fee.', '期内需缴费的申请中已在线缴费的比例。'),
  ),
  files: figure(
    words('Giấy tờ điện tử nhận được', 'Electronic papers received', '收到的电子材料'),
    words('Tệp giấy tờ nộp hoặc bổ sung trong kỳ.', 'Files of papers handed in or sent later in the period.', '期内递交或补充的材料文件。'),
  ),
  digitised: figure(
    words('Tỷ lệ hồ sơ số hóa', 'Digitised dossiers', '数字化申请比例'),
    words('Hồ sơ tiếp nhận trong kỳ có giấy tờ ở dạng điện tử, trên tổng số hồ sơ tiếp nhận.', 'Dossiers received in the period whose papers are there as files, among all received.', '期内收到的申请中材料为电子文件的比例。'),
  ),
  electronic_results: figure(
    words('Tỷ lệ kết quả điện tử', 'Electronic results', '电子结果比例'),
    words('Hồ sơ có tệp kết quả điện tử trên số hồ sơ đã giải quyết trong kỳ.', 'Dossiers with a result as a file among those done in the period.', '期内办结的申请中有电子结果文件的比例。'),
  ),
} as const;

const VOICES = {
  ratings: figure(
    words('Lượt đánh giá', 'Ratings', '评价次数'),
    words('Lượt đánh giá của người dân theo các tháng trong kỳ, đến hết hôm qua.', 'Ratings of the months in the period, up to yesterday.', '期内各月截至昨日的评价次数。'),
  ),
  satisfied: figure(
    words('Mức độ hài lòng', 'Satisfied', '满意度'),
    words('Đánh giá hài lòng và rất hài lòng trên tổng lượt đánh giá; không công bố khi có quá ít lượt.', 'Satisfied and very satisfied among all ratings; not told when there are too few.', '满意和非常满意占全部评价的比例；评价过少时不公布。'),
  ),
  feedback: figure(
    words('Phản ánh, kiến nghị', 'Feedback and petitions', '反映与建议'),
    words('Phản ánh, kiến nghị tiếp nhận trong kỳ.', 'Feedback and petitions received in the period.', '期内收到的反映与建议。'),
  ),
  feedback_on_time: figure(
    words('Phản ánh, kiến nghị xử lý đúng hạn', 'Feedback answered on time', '按时处理的反映与建议'),
    words('Phản ánh, kiến nghị tiếp nhận trong kỳ đã xử lý đúng hạn hoặc còn trong hạn, trên tổng số tiếp nhận.', 'Feedback of the period answered in time or not due yet, among all received.', '期内收到的反映与建议中按时处理或尚未到期的比例。'),
  ),
  index_766: figure(
    words('Chỉ số phục vụ (Quyết định 766)', 'Service index (Decision 766)', '服务指数（766号决定）'),
    words('Điểm của các tiêu chí cổng này đo được, trên số điểm tối đa của các tiêu chí đó.', 'Points of the criteria that this portal can measure, of the most that these can have.', '本门户可测量指标的得分，相对于这些指标的满分。'),
  ),
} as const;

/** Words of every figure; translations are our own. */
export const FIGURE_WORDS = { ...SERVICES, ...RECEIVED, ...DONE, ...ENDED, ...MEANS, ...VOICES } as const satisfies Record<ReportFigureCode, FigureWords>;
