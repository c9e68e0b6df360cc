import type { Index766CriterionCode, Index766GroupCode } from '@dvcqg/openapi';
import { type Words, words } from './words.js';

/** What points are given for. */
export interface Criterion {
  readonly code: Index766CriterionCode;
  readonly name: Words;
  /** Most points. */
  readonly max: number;
  /** Share from which on all points are given; 1 = only for everything. */
  readonly fullAt: number;
  /** What is divided by what here. */
  readonly definition: Words;
}

/** A group of criteria. */
export interface CriteriaGroup {
  readonly code: Index766GroupCode;
  readonly name: Words;
  readonly max: number;
  readonly criteria: readonly Criterion[];
}

const NO_DATA = words('Cổng này không có dữ liệu để đo.', 'This portal has no data to measure it.', '本门户没有可供测量的数据。');

const criterion = (code: Index766CriterionCode, max: number, fullAt: number, name: Words, definition: Words = NO_DATA): Criterion => ({ code, name, max, fullAt, definition });

/**
 * The decision's five groups as the national portal shows them since 2026, in six: online services (12) and online payments (10) are one group
 * of 22 points in the decision. Most points, and the share from which on all are given, as the national portal's figures come out; what is
 * divided by what is told in `definition` where this portal measures it.
 */
export const INDEX_766: readonly CriteriaGroup[] = [
  {
    code: 'CKMB', name: words('Công khai, minh bạch', 'Publicity and transparency', '公开透明'), max: 18, criteria: [
      criterion('publish_on_time', 6, 1, words('Thủ tục công bố đúng hạn', 'Procedures promulgated in time', '按时公布的手续')),
      criterion('public_update_on_time', 4, 1, words('Thủ tục cập nhật, công khai đúng hạn', 'Procedures made public in time', '按时更新公开的手续')),
      criterion('public_content_full', 2, 1, words('Thủ tục công khai đầy đủ nội dung', 'Procedures public in full', '内容公开完整的手续'), words(
        'Thủ tục có đủ thành phần hồ sơ, thời hạn, phí và căn cứ pháp lý trên cổng ÷ thủ tục đang công khai.',
        'Procedures with papers, time, fee and legal basis on the portal ÷ all public ones.', '门户上材料、时限、费用和法律依据齐全的手续 ÷ 全部公开手续。')),
      criterion('dossier_sync', 6, 1, words('Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia', 'Dossiers synchronised to the national portal', '同步到国家门户的申请')),
    ],
  },
  {
    code: 'TDGQ', name: words('Tiến độ giải quyết', 'Progress', '办理进度'), max: 20, criteria: [
      criterion('processed_on_time', 20, 1, words('Hồ sơ xử lý trước hạn, đúng hạn', 'Dossiers handled in time', '按时办理的申请'), words(
        'Hồ sơ đã giải quyết đúng hạn và đang giải quyết trong hạn ÷ hồ sơ đã và đang giải quyết trong kỳ.',
        'Dossiers done in time or open and not late ÷ dossiers done or open in the period.', '按时办结和在期限内办理的申请 ÷ 期内已办结和办理中的申请。')),
    ],
  },
  {
    code: 'CLGQ', name: words('Cung cấp dịch vụ công trực tuyến', 'Services online', '提供在线服务'), max: 12, criteria: [
      criterion('services_online', 2, 0.8, words('Thủ tục cung cấp trực tuyến', 'Procedures offered online', '提供在线办理的手续'), words(
        'Thủ tục toàn trình hoặc một phần ÷ thủ tục thuộc thẩm quyền.', 'Fully or partly online procedures ÷ all of the portal.', '全程或部分在线的手续 ÷ 全部手续。')),
      criterion('services_used_online', 4, 1, words('Dịch vụ trực tuyến có phát sinh hồ sơ', 'Online services that were used', '有在线申请的服务'), words(
        'Dịch vụ có hồ sơ nộp trực tuyến trong kỳ ÷ dịch vụ có hồ sơ trong kỳ.',
        'Services with dossiers received online ÷ services with dossiers in the period.', '期内有在线申请的服务 ÷ 期内有申请的服务。')),
      criterion('dossiers_online', 6, 0.5, words('Hồ sơ nộp trực tuyến', 'Dossiers received online', '在线收到的申请'), words(
        'Hồ sơ nộp trực tuyến ÷ hồ sơ tiếp nhận trong kỳ.', 'Dossiers received online ÷ all received in the period.', '期内在线收到的申请 ÷ 期内收到的申请。')),
    ],
  },
  {
    code: 'TTTT', name: words('Thanh toán trực tuyến', 'Payments online', '在线缴费'), max: 10, criteria: [
      criterion('payable_services_offered', 2, 0.8, words('Thủ tục có phí thanh toán được trực tuyến', 'Procedures with fees payable online', '可在线缴费的收费手续'), words(
        'Thủ tục có phí nhận hồ sơ trực tuyến ÷ thủ tục có phí.', 'Procedures with a fee that take dossiers online ÷ procedures with a fee.', '可在线申请的收费手续 ÷ 收费手续。')),
      criterion('payable_services_used', 2, 0.8, words('Thủ tục có giao dịch thanh toán trực tuyến', 'Procedures paid online', '有在线缴费的手续'), words(
        'Thủ tục có hồ sơ thanh toán trực tuyến trong kỳ ÷ thủ tục có hồ sơ phải nộp phí trong kỳ.',
        'Procedures with dossiers paid online ÷ procedures with dossiers with a fee in the period.', '期内有在线缴费的手续 ÷ 期内有需缴费申请的手续。')),
      criterion('dossiers_paid_online', 6, 1, words('Hồ sơ thanh toán trực tuyến', 'Dossiers paid online', '在线缴费的申请'), words(
        'Hồ sơ thanh toán trực tuyến ÷ hồ sơ có nghĩa vụ tài chính trong kỳ.', 'Dossiers paid online ÷ dossiers with a fee in the period.', '期内在线缴费的申请 ÷ 期内需缴费的申请。')),
    ],
  },
  {
    code: 'MDSH', name: words('Số hóa hồ sơ', 'Digitisation', '申请数字化'), max: 22, criteria: [
      criterion('electronic_results', 6, 1, words('Hồ sơ có kết quả điện tử', 'Dossiers with an electronic result', '有电子结果的申请'), words(
        'Hồ sơ có tệp kết quả ÷ hồ sơ đã giải quyết trong kỳ.', 'Dossiers with a result as a file ÷ dossiers done in the period.', '有结果文件的申请 ÷ 期内办结的申请。')),
      criterion('digitised_dossiers', 4, 0.8, words('Hồ sơ số hóa thành phần', 'Dossiers with digitised papers', '材料数字化的申请'), words(
        'Hồ sơ có giấy tờ ở dạng điện tử ÷ hồ sơ tiếp nhận trong kỳ.', 'Dossiers whose papers are there as files ÷ all received in the period.', '材料为电子文件的申请 ÷ 期内收到的申请。')),
      criterion('reused_data', 2, 0.8, words('Hồ sơ dùng lại dữ liệu số hóa', 'Dossiers that reuse digitised data', '重复使用数字化数据的申请')),
      criterion('personal_storage', 4, 1, words('Hồ sơ chia sẻ qua kho dữ liệu cá nhân', 'Dossiers shared by personal storage', '通过个人数据库共享的申请')),
      criterion('population_data_dossiers', 2, 1, words('Hồ sơ dùng dữ liệu dân cư', 'Dossiers that use population data', '使用人口数据的申请')),
      criterion('population_data_services', 2, 1, words('Thủ tục kết nối dữ liệu dân cư', 'Procedures connected to population data', '连接人口数据的手续')),
      criterion('certified_copies', 2, 1, words('Chứng thực bản sao điện tử', 'Electronic certified copies', '电子认证副本')),
    ],
  },
  {
    code: 'MDHL', name: words('Mức độ hài lòng', 'Satisfaction', '满意度'), max: 18, criteria: [
      criterion('dossier_satisfaction', 6, 0.9, words('Hài lòng trong giải quyết thủ tục', 'Satisfaction with dossiers', '对办理手续的满意度'), words(
        '100% trừ tỷ lệ hồ sơ quá hạn và tỷ lệ đánh giá không hài lòng.', '100% less the share of late dossiers and of dissatisfied ratings.', '100%减去逾期申请比例和不满意评价比例。')),
      criterion('feedback_on_time', 6, 1, words('Phản ánh, kiến nghị xử lý đúng hạn', 'Feedback answered on time', '按时处理的反映与建议'), words(
        'Phản ánh, kiến nghị đã xử lý đúng hạn hoặc còn trong hạn ÷ số tiếp nhận trong kỳ; đủ điểm khi không có phản ánh, kiến nghị.',
        'Feedback answered in time or not due yet ÷ received in the period; full points when there is none.', '按时处理或尚未到期的反映与建议 ÷ 期内收到的；没有时得满分。')),
      criterion('feedback_satisfaction', 6, 1, words('Hài lòng trong xử lý phản ánh, kiến nghị', 'Satisfaction with answers to feedback', '对反映与建议处理的满意度'), words(
        'Đủ điểm khi không có phản ánh, kiến nghị; nếu có thì cổng này chưa đo.', 'Full points when there is no feedback; otherwise not measured here.', '没有反映与建议时得满分；否则本门户未测量。')),
    ],
  },
];

/** Most points of the whole index. */
export const MOST_INDEX_POINTS = 100;
