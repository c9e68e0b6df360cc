
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'error.aborted': `已停止。`,
'error.conflict': `此内容刚刚在别处被修改，请重新加载。`,
'error.forbidden': `无法查看此内容。`,
'error.network': `无法连接系统，请检查网络后重试。`,
'error.not-found': `未找到此内容。`,
'error.rate-limited': `请求过多，请几分钟后再试。`,
'error.server': `系统出现故障，请几分钟后再试。`,
'error.timeout': `连接太慢，尚未收到答复。请重试。`,
'error.unauthenticated': `请登录后继续。`,
'error.validation': `请求无效。请检查您输入的内容。`,
    };
  