
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'error.aborted': `Stopped.`,
'error.conflict': `This content has just been changed elsewhere. Please reload it.`,
'error.forbidden': `This content cannot be viewed.`,
'error.network': `The system cannot be reached. Please check your connection and try again.`,
'error.not-found': `This content could not be found.`,
'error.rate-limited': `Too many requests at once. Please try again in a few minutes.`,
'error.server': `The system has a problem. Please try again in a few minutes.`,
'error.timeout': `The connection is too slow and no answer has arrived. Please try again.`,
'error.unauthenticated': `Please sign in to continue.`,
'error.validation': `The request is not valid. Please check what you entered.`,
    };
  