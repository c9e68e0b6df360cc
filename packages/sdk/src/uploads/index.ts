export type { UploadOptions } from './options.js';
export { startUpload } from './start-upload.js';
