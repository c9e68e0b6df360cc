import type { SupplementItem } from '@dvcqg/domain';
import type { MailWords } from '../mail-words.js';

const itemOf = ({ paper, reason }: SupplementItem): string => (paper === undefined ? reason : `${paper}：${reason}`);
const reasonOf = (reason: string): string => `原因：${reason}`;

/** Chinese in simplified characters. */
export const ZH_HANS: MailWords = {
  common: {
    greeting: '尊敬的申请人：',
    dossier: '申请编号',
    service: '服务事项',
    agency: '办理机关',
    track: '查询办理进度',
    howToOpen: '查看详情请登录，或扫描回执上的二维码。',
    footer: '本邮件由系统自动发送，请勿回复。我们绝不会通过电子邮件索要密码、验证码或银行卡号。',
  },
  texts: {
    submitted: () => ({ subject: '已收到申请', paragraphs: ['我们已收到您的申请。一站式窗口将进行审查，并告知您是否受理。'] }),
    accepted: ({ appointmentAt }, { moment }) => ({ subject: '申请已受理', paragraphs: ['您的申请已受理。', ...(appointmentAt === undefined ? [] : [`预约取件时间：${moment(appointmentAt)}。`])] }),
    intake_refused: ({ reason }) => ({ subject: '申请不予受理', paragraphs: ['您的申请不予受理。', reasonOf(reason)] }),
    supplement_requested: ({ items, until }, { moment }) => ({
      subject: '申请需要补充材料',
      paragraphs: ['您的申请需要补充。全部补充内容如下：'],
      items: items.map(itemOf),
      task: until === undefined ? '请在进度查询页面提交。' : `请在进度查询页面提交，截止时间：${moment(until)}。`,
    }),
    supplement_insufficient: ({ items, until }, { moment }) => ({
      subject: '补充材料不符合要求',
      paragraphs: ['您提交的补充材料不符合要求。仍需：'],
      items: items.map(itemOf),
      task: until === undefined ? '请在进度查询页面重新提交。' : `请在进度查询页面重新提交，截止时间：${moment(until)}。`,
    }),
    supplement_accepted: () => ({ subject: '补充材料已齐全', paragraphs: ['您的补充材料符合要求，申请继续办理。'] }),
    supplement_expired: () => ({ subject: '补充期限已过', paragraphs: ['补充期限已过，我们未收到所缺材料，申请不再办理。您可以重新提交申请。'] }),
    supplement_cancelled: ({ reason }) => ({ subject: '无需再补充材料', paragraphs: ['补充要求已取消，您无需提交其他材料。', reasonOf(reason)] }),
    payment_requested: ({ amount, collect }, { money }) => ({
      subject: '需要缴费',
      paragraphs: [`应缴金额：${money(amount)}。`],
      task: collect === 'before' ? '缴费后申请继续办理。请在进度查询页面缴费。' : '请在进度查询页面缴费。办理无需等待此项费用。',
    }),
    payment_received: ({ amount }, { money }) => ({ subject: '已收到付款', paragraphs: [`我们已收到${money(amount)}。收据见进度查询页面。`] }),
    payment_waived: ({ reason }) => ({ subject: '费用已减免', paragraphs: ['您无需缴纳此项费用。', reasonOf(reason)] }),
    payment_refunded: ({ amount }, { money }) => ({ subject: '已退款', paragraphs: [`我们已退还${money(amount)}。`] }),
    paused: ({ reason }) => ({ subject: '申请暂停办理', paragraphs: ['您的申请暂停办理。暂停时间不计入办理期限。', reasonOf(reason)] }),
    resumed: () => ({ subject: '申请继续办理', paragraphs: ['您的申请继续办理。'] }),
    extended: ({ newDueAt, reason }, { moment }) => ({ subject: '致歉并另约取件时间', paragraphs: ['很抱歉，我们未能按约定时间办结您的申请。', reasonOf(reason), `新的取件时间：${moment(newDueAt)}。`] }),
    withdrawal_refused: ({ reason }) => ({ subject: '申请不能撤回', paragraphs: ['您的撤回请求未获同意，申请继续办理。', reasonOf(reason)] }),
    withdrawn: () => ({ subject: '申请已撤回', paragraphs: ['已按您的请求撤回申请。'] }),
    stopped: ({ reason }) => ({ subject: '申请停止办理', paragraphs: ['您的申请已停止办理。', reasonOf(reason)] }),
    result_ready: ({ outcome }) => ({
      subject: '申请已有结果',
      paragraphs: [outcome === 'granted' ? '您的申请已有结果。' : '您的申请已办结，但请求未获批准。理由见书面答复。', '请在进度查询页面查看结果及领取方式。'],
    }),
    returned: () => ({ subject: '结果已送达', paragraphs: ['结果已交付给您。欢迎在进度查询页面评价我们的服务。'] }),
  },
};
