export { dateInWords } from '@dvcqg/domain';
