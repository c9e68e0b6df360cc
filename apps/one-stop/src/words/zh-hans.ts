import type { WordKey } from './en.js';

/** The page's own words in Chinese. */
export const zhHans: Readonly<Record<WordKey, string>> = {
  skip: '跳到主要内容',
  'demo.title': '演示页面',
  'demo.text': '非正式系统；人员和档案均为示例。',
  over: '一站式窗口',
  pages: '页面',
  inbox: '收件箱',
  register: '登记簿',
  ratings: '评价',
  feedback: '意见建议',
  'back.feedback': '← 意见建议',
  display: '显示',
  contrast: '高对比度',
  title: '一站式窗口',
  back: '← 收件箱',
  fallback: '如果此处没有内容，请重新加载页面或告知管理员。',
};
