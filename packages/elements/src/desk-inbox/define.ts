import { DvcDeskInbox } from './desk-inbox.js';

DvcDeskInbox.define();
