import { DvcServiceDetail } from './service-detail.js';

DvcServiceDetail.define();
