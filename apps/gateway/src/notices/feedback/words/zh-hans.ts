import type { FeedbackWords } from '../feedback-words.js';

/** Chinese in simplified characters. */
export const ZH_HANS: FeedbackWords = {
  common: {
    greeting: '尊敬的来信人：',
    code: '意见建议编号',
    agency: '办理机关',
    track: '查询意见建议',
    howToOpen: '查看详情请登录，或输入提交时收到的安全码。',
    footer: '本邮件由系统自动发送，请勿回复。我们绝不会通过电子邮件索要密码、验证码或银行卡号。',
  },
  texts: {
    received: () => ({ subject: '已收到意见建议', paragraphs: ['我们已收到您的意见建议，将在5个工作日内转办、开始办理或答复。'] }),
    completion_requested: ({ reason, until }, { moment }) => ({
      subject: '请补充说明',
      paragraphs: ['为了答复您，我们需要您补充说明：', reason],
      task: `请在${moment(until)}之前在查询页面上答复。`,
    }),
    forwarded: ({ agency }) => ({ subject: '已转交办理机关', paragraphs: [`您的意见建议已转交${agency}。`] }),
    refused: ({ reason }) => ({ subject: '意见建议不予受理', paragraphs: ['您的意见建议不予受理。', `原因：${reason}`] }),
    answered: () => ({ subject: '已有答复', paragraphs: ['您的意见建议已得到答复，答复内容请见查询页面。'] }),
    published: () => ({ subject: '答复已公开', paragraphs: ['答复已公开，不含您的个人信息，除非您已同意公开姓名。'] }),
  },
};
