// Generated from openapi.yaml by scripts/generate.mjs. Do not edit.
/** All values of RoleCode, in the contract's order. */
export const ROLE_CODE_VALUES = ["officer","specialist","manager"] as const;
export type RoleCode = (typeof ROLE_CODE_VALUES)[number];

/** All values of SignInFailure, in the contract's order. */
export const SIGN_IN_FAILURE_VALUES = ["cancelled","unavailable","failed"] as const;
export type SignInFailure = (typeof SIGN_IN_FAILURE_VALUES)[number];

/** All values of UploadState, in the contract's order. */
export const UPLOAD_STATE_VALUES = ["receiving","checking","ready","refused"] as const;
export type UploadState = (typeof UPLOAD_STATE_VALUES)[number];

/** All values of FileRefusal, in the contract's order. */
export const FILE_REFUSAL_VALUES = ["type_not_allowed","type_mismatch","password_protected","too_many_pixels","expands_too_much","infected","damaged"] as const;
export type FileRefusal = (typeof FILE_REFUSAL_VALUES)[number];

/** All values of DossierStatus, in the contract's order. */
export const DOSSIER_STATUS_VALUES = ["registered","accepted","not_accepted","processing","supplement_requested","payment_requested","withdrawn","stopped","finished","returned"] as const;
export type DossierStatus = (typeof DOSSIER_STATUS_VALUES)[number];

/** All values of DossierEventType, in the contract's order. */
export const DOSSIER_EVENT_TYPE_VALUES = ["submitted","payment_received","payment_waived","supplement_submitted","supplement_received","supplement_insufficient","supplement_accepted","supplement_expired","supplement_cancelled","resumed","withdrawal_refused","intake_refused","accepted","assigned","processing_started","forwarded","extended","supplement_proposed","supplement_requested","payment_requested","paused","withdrawal_requested","withdrawn","stopped","result_ready","returned","payment_refunded"] as const;
export type DossierEventType = (typeof DOSSIER_EVENT_TYPE_VALUES)[number];

/** All values of PaymentStatus, in the contract's order. */
export const PAYMENT_STATUS_VALUES = ["unpaid","pending","paid","cancelled","refunded"] as const;
export type PaymentStatus = (typeof PAYMENT_STATUS_VALUES)[number];

/** All values of PaymentMethod, in the contract's order. */
export const PAYMENT_METHOD_VALUES = ["redirect","qr"] as const;
export type PaymentMethod = (typeof PAYMENT_METHOD_VALUES)[number];

/** All values of PaymentAttemptState, in the contract's order. */
export const PAYMENT_ATTEMPT_STATE_VALUES = ["open","succeeded","failed"] as const;
export type PaymentAttemptState = (typeof PAYMENT_ATTEMPT_STATE_VALUES)[number];

/** All values of BillKind, in the contract's order. */
export const BILL_KIND_VALUES = ["traffic_fine","hospital_fee","tuition","tax"] as const;
export type BillKind = (typeof BILL_KIND_VALUES)[number];

/** All values of RatingSubjectKind, in the contract's order. */
export const RATING_SUBJECT_KIND_VALUES = ["dossier","service","place"] as const;
export type RatingSubjectKind = (typeof RATING_SUBJECT_KIND_VALUES)[number];

/** All values of RatingLevel, in the contract's order. */
export const RATING_LEVEL_VALUES = ["very_satisfied","satisfied","neutral","dissatisfied","very_dissatisfied"] as const;
export type RatingLevel = (typeof RATING_LEVEL_VALUES)[number];

/** All values of RatingAnswer, in the contract's order. */
export const RATING_ANSWER_VALUES = ["very_satisfied","satisfied","dissatisfied"] as const;
export type RatingAnswer = (typeof RATING_ANSWER_VALUES)[number];

/** All values of RatingReason, in the contract's order. */
export const RATING_REASON_VALUES = ["slow","conduct","unclear_guidance","extra_papers","many_visits","unofficial_cost","hard_to_use","other"] as const;
export type RatingReason = (typeof RATING_REASON_VALUES)[number];

/** All values of RatingState, in the contract's order. */
export const RATING_STATE_VALUES = ["open","changeable","closed","unavailable"] as const;
export type RatingState = (typeof RATING_STATE_VALUES)[number];

/** All values of RatingIndicator, in the contract's order. */
export const RATING_INDICATOR_VALUES = ["total_time","agency_time","contacts","contacted_bodies","one_stop","publication","conduct","feedback_handling","online_progress","convenience","overall"] as const;
export type RatingIndicator = (typeof RATING_INDICATOR_VALUES)[number];

/** All values of RatingGrade, in the contract's order. */
export const RATING_GRADE_VALUES = ["excellent","good","fair","average","weak"] as const;
export type RatingGrade = (typeof RATING_GRADE_VALUES)[number];

/** All values of RatingGrouping, in the contract's order. */
export const RATING_GROUPING_VALUES = ["service","agency","place"] as const;
export type RatingGrouping = (typeof RATING_GROUPING_VALUES)[number];

/** All values of FeedbackKind, in the contract's order. */
export const FEEDBACK_KIND_VALUES = ["reflection","petition"] as const;
export type FeedbackKind = (typeof FEEDBACK_KIND_VALUES)[number];

/** All values of FeedbackSubject, in the contract's order. */
export const FEEDBACK_SUBJECT_VALUES = ["procedure","staff"] as const;
export type FeedbackSubject = (typeof FEEDBACK_SUBJECT_VALUES)[number];

/** All values of FeedbackState, in the contract's order. */
export const FEEDBACK_STATE_VALUES = ["received","classified","forwarded","in_progress","answered","published","completion_requested","not_accepted"] as const;
export type FeedbackState = (typeof FEEDBACK_STATE_VALUES)[number];

/** All values of FeedbackEventType, in the contract's order. */
export const FEEDBACK_EVENT_TYPE_VALUES = ["received","completion_requested","completed","classified","forwarded","started","refused","answered","published","unpublished"] as const;
export type FeedbackEventType = (typeof FEEDBACK_EVENT_TYPE_VALUES)[number];

/** All values of FeedbackAction, in the contract's order. */
export const FEEDBACK_ACTION_VALUES = ["classify","forward","start","ask_to_complete","refuse","answer","publish","withdraw_from_publication"] as const;
export type FeedbackAction = (typeof FEEDBACK_ACTION_VALUES)[number];

/** All values of FeedbackRule, in the contract's order. */
export const FEEDBACK_RULE_VALUES = ["too_few_words","no_accents","link","complaint","denunciation","personal_data","duplicate","contact_missing"] as const;
export type FeedbackRule = (typeof FEEDBACK_RULE_VALUES)[number];

/** All values of FeedbackRefusalReason, in the contract's order. */
export const FEEDBACK_REFUSAL_REASON_VALUES = ["complaint","denunciation","duplicate","outside_authority","not_completed","unclear","unsuitable"] as const;
export type FeedbackRefusalReason = (typeof FEEDBACK_REFUSAL_REASON_VALUES)[number];

/** All values of PersonalDataKind, in the contract's order. */
export const PERSONAL_DATA_KIND_VALUES = ["phone","email","identity_number","account_number","name","address"] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KIND_VALUES)[number];

/** All values of FormIdentityClaim, in the contract's order. */
export const FORM_IDENTITY_CLAIM_VALUES = ["accountKind","fullName","birthDate","sex","identityNumber","oldIdentityNumber","passportNumber","taxCode","socialInsuranceNumber","ethnicGroup","religion","nationality","hometown","permanentAddress","currentAddress","email","phone","organizationName","organizationNumber","organizationAddress","representativeName"] as const;
export type FormIdentityClaim = (typeof FORM_IDENTITY_CLAIM_VALUES)[number];

/** All values of FormErrorCode, in the contract's order. */
export const FORM_ERROR_CODE_VALUES = ["required","type","characters","min_length","max_length","pattern","minimum","maximum","decimals","date","date_precision","date_too_early","date_too_late","not_an_option","too_few","too_many","duplicate","must_agree","identity_format","identity_kind","identity_province","identity_sex","identity_birth_year","passport_format","tax_code_format","tax_code_check_digit","social_insurance_format","health_card_format","health_card_province","plate_format","plate_province","phone_format","phone_prefix","email_format","unit_format","unit_unknown","unit_parent","district_missing","district_abolished","file_type","file_size","unknown_field","forbidden_key","too_deep","too_large"] as const;
export type FormErrorCode = (typeof FORM_ERROR_CODE_VALUES)[number];

/** All values of FormFieldType, in the contract's order. */
export const FORM_FIELD_TYPE_VALUES = ["text","multiline","number","money","date","choice","multi_choice","yes_no","identity_number","tax_code","social_insurance_number","health_insurance_card","vehicle_plate","phone","email","person","organization","address","group","attachment","consent","static"] as const;
export type FormFieldType = (typeof FORM_FIELD_TYPE_VALUES)[number];

/** All values of ProblemCode, in the contract's order. */
export const PROBLEM_CODE_VALUES = ["bad_request","validation_failed","invalid_cursor","unauthenticated","forbidden","own_dossier","not_found","method_not_allowed","not_acceptable","request_timeout","operation_running","action_not_allowed","payment_not_due","form_outdated","files_not_ready","revision_conflict","payload_too_large","uri_too_long","unsupported_media_type","answers_invalid","feedback_refused","idempotency_key_reused","precondition_required","rate_limited","headers_too_large","internal_error","unavailable"] as const;
export type ProblemCode = (typeof PROBLEM_CODE_VALUES)[number];

/** All values of ViolationCode, in the contract's order. */
export const VIOLATION_CODE_VALUES = ["required","type","format","pattern","enum","minimum","maximum","min_length","max_length","unknown_parameter","duplicate"] as const;
export type ViolationCode = (typeof VIOLATION_CODE_VALUES)[number];

/** All values of Locale, in the contract's order. */
export const LOCALE_VALUES = ["vi","en","zh-Hans"] as const;
export type Locale = (typeof LOCALE_VALUES)[number];

/** All values of Audience, in the contract's order. */
export const AUDIENCE_VALUES = ["citizen","overseas_vietnamese","foreigner","business","cooperative","organization","public_employee","state_body"] as const;
export type Audience = (typeof AUDIENCE_VALUES)[number];

/** All values of AdministrativeTier, in the contract's order. */
export const ADMINISTRATIVE_TIER_VALUES = ["ministry","province","district","commune"] as const;
export type AdministrativeTier = (typeof ADMINISTRATIVE_TIER_VALUES)[number];

/** All values of OnlineLevel, in the contract's order. */
export const ONLINE_LEVEL_VALUES = ["full","partial","none"] as const;
export type OnlineLevel = (typeof ONLINE_LEVEL_VALUES)[number];

/** All values of LifeEventCode, in the contract's order. */
export const LIFE_EVENT_CODE_VALUES = ["young_children","education","employment","residence_and_identity","marriage_and_family","electricity_housing_land","health","vehicles_and_drivers","retirement","bereavement","disputes","starting_a_business","labour_and_insurance","business_finance","business_electricity_land_construction","trade_and_advertising","intellectual_property_and_assets","branches_and_offices","bidding_and_procurement","restructuring","contract_disputes","closing_a_business"] as const;
export type LifeEventCode = (typeof LIFE_EVENT_CODE_VALUES)[number];

/** All values of Channel, in the contract's order. */
export const CHANNEL_VALUES = ["online","counter","post"] as const;
export type Channel = (typeof CHANNEL_VALUES)[number];

/** All values of TimeUnit, in the contract's order. */
export const TIME_UNIT_VALUES = ["working_hour","hour","working_day","day","month","year","other"] as const;
export type TimeUnit = (typeof TIME_UNIT_VALUES)[number];

/** All values of FeeType, in the contract's order. */
export const FEE_TYPE_VALUES = ["fee","charge","price"] as const;
export type FeeType = (typeof FEE_TYPE_VALUES)[number];

/** All values of FeeBasis, in the contract's order. */
export const FEE_BASIS_VALUES = ["free","fixed","in_text","unknown"] as const;
export type FeeBasis = (typeof FEE_BASIS_VALUES)[number];

/** All values of PaperKind, in the contract's order. */
export const PAPER_KIND_VALUES = ["paper","note"] as const;
export type PaperKind = (typeof PAPER_KIND_VALUES)[number];

/** All values of FormDatePrecision, in the contract's order. */
export const FORM_DATE_PRECISION_VALUES = ["day","month","year"] as const;
export type FormDatePrecision = (typeof FORM_DATE_PRECISION_VALUES)[number];

/** All values of FormOptionList, in the contract's order. */
export const FORM_OPTION_LIST_VALUES = ["sex","ethnic_group","country","province","license_class"] as const;
export type FormOptionList = (typeof FORM_OPTION_LIST_VALUES)[number];

/** All values of FormIdentityKind, in the contract's order. */
export const FORM_IDENTITY_KIND_VALUES = ["personal_id","old_id","passport"] as const;
export type FormIdentityKind = (typeof FORM_IDENTITY_KIND_VALUES)[number];

/** All values of FormPersonPart, in the contract's order. */
export const FORM_PERSON_PART_VALUES = ["fullName","birthDate","sex","identityNumber","ethnicGroup","nationality","phone","email","residence"] as const;
export type FormPersonPart = (typeof FORM_PERSON_PART_VALUES)[number];

/** All values of FormOrganizationPart, in the contract's order. */
export const FORM_ORGANIZATION_PART_VALUES = ["name","taxCode","phone","email","address","representative","position"] as const;
export type FormOrganizationPart = (typeof FORM_ORGANIZATION_PART_VALUES)[number];

/** All values of LifeEventAudience, in the contract's order. */
export const LIFE_EVENT_AUDIENCE_VALUES = ["citizen","business"] as const;
export type LifeEventAudience = (typeof LIFE_EVENT_AUDIENCE_VALUES)[number];

/** All values of AdministrativeUnitType, in the contract's order. */
export const ADMINISTRATIVE_UNIT_TYPE_VALUES = ["municipality","province","city","town","urban_district","rural_district","ward","township","commune","special_zone"] as const;
export type AdministrativeUnitType = (typeof ADMINISTRATIVE_UNIT_TYPE_VALUES)[number];

/** All values of DossierFileKind, in the contract's order. */
export const DOSSIER_FILE_KIND_VALUES = ["submitted","supplement","result"] as const;
export type DossierFileKind = (typeof DOSSIER_FILE_KIND_VALUES)[number];

/** All values of ActorRole, in the contract's order. */
export const ACTOR_ROLE_VALUES = ["citizen","officer","specialist","manager","system"] as const;
export type ActorRole = (typeof ACTOR_ROLE_VALUES)[number];

/** All values of DossierOutcome, in the contract's order. */
export const DOSSIER_OUTCOME_VALUES = ["granted","refused"] as const;
export type DossierOutcome = (typeof DOSSIER_OUTCOME_VALUES)[number];

/** All values of DossierSituation, in the contract's order. */
export const DOSSIER_SITUATION_VALUES = ["unsubmitted","registered","accepted","processing","supplement_asked","supplement_sent","payment_asked","paused","withdrawal_asked","not_accepted","withdrawn","stopped","finished","returned"] as const;
export type DossierSituation = (typeof DOSSIER_SITUATION_VALUES)[number];

/** All values of HolderOffice, in the contract's order. */
export const HOLDER_OFFICE_VALUES = ["citizen","one_stop","specialist","agency"] as const;
export type HolderOffice = (typeof HOLDER_OFFICE_VALUES)[number];

/** All values of CitizenTaskKind, in the contract's order. */
export const CITIZEN_TASK_KIND_VALUES = ["send_supplement","pay","collect_result","rate"] as const;
export type CitizenTaskKind = (typeof CITIZEN_TASK_KIND_VALUES)[number];

/** All values of DueState, in the contract's order. */
export const DUE_STATE_VALUES = ["on_time","due_soon","late","paused"] as const;
export type DueState = (typeof DUE_STATE_VALUES)[number];

/** All values of DueReason, in the contract's order. */
export const DUE_REASON_VALUES = ["accepted","paused","extended"] as const;
export type DueReason = (typeof DUE_REASON_VALUES)[number];

/** All values of SupplementState, in the contract's order. */
export const SUPPLEMENT_STATE_VALUES = ["one_stop_asked","citizen_asked","citizen_sent","awaiting_intake","completed","expired","cancelled"] as const;
export type SupplementState = (typeof SUPPLEMENT_STATE_VALUES)[number];

/** All values of FeeCollection, in the contract's order. */
export const FEE_COLLECTION_VALUES = ["before","after"] as const;
export type FeeCollection = (typeof FEE_COLLECTION_VALUES)[number];

/** All values of FeeState, in the contract's order. */
export const FEE_STATE_VALUES = ["open","paid","waived","void"] as const;
export type FeeState = (typeof FEE_STATE_VALUES)[number];

/** All values of DossierAction, in the contract's order. */
export const DOSSIER_ACTION_VALUES = ["submit","accept","refuse_intake","propose_supplement","request_supplement","send_supplement","receive_supplement","accept_supplement","reject_supplement","cancel_supplement","expire_supplement","request_payment","pay","record_payment","waive_payment","refund_payment","assign","start","forward","pause","resume","extend","stop","request_withdrawal","confirm_withdrawal","refuse_withdrawal","finish","return_result","download_result","rate"] as const;
export type DossierAction = (typeof DOSSIER_ACTION_VALUES)[number];

/** All values of DossierPaper, in the contract's order. */
export const DOSSIER_PAPER_VALUES = ["supplement_request","refusal","apology","stop_notice","control_sheet"] as const;
export type DossierPaper = (typeof DOSSIER_PAPER_VALUES)[number];

/** All values of DeskQueue, in the contract's order. */
export const DESK_QUEUE_VALUES = ["intake","work","supplement","payment","withdrawal","finished","ended","all"] as const;
export type DeskQueue = (typeof DESK_QUEUE_VALUES)[number];

/** All values of DeskDue, in the contract's order. */
export const DESK_DUE_VALUES = ["late","due_soon"] as const;
export type DeskDue = (typeof DESK_DUE_VALUES)[number];

/** All values of DeskSort, in the contract's order. */
export const DESK_SORT_VALUES = ["due","newest","oldest"] as const;
export type DeskSort = (typeof DESK_SORT_VALUES)[number];

/** All values of ReportComparison, in the contract's order. */
export const REPORT_COMPARISON_VALUES = ["none","previous","year_before"] as const;
export type ReportComparison = (typeof REPORT_COMPARISON_VALUES)[number];

/** All values of ReportFormat, in the contract's order. */
export const REPORT_FORMAT_VALUES = ["json","csv","xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMAT_VALUES)[number];

/** All values of ReportFigureCode, in the contract's order. */
export const REPORT_FIGURE_CODE_VALUES = ["services","services_full","services_partial","services_none","services_online","received","received_online","online","open","open_late","paused","done","done_early","done_on_day","done_late","on_time","supplemented","intake_refused","outcome_refused","withdrawn","stopped","with_fee","payments_online","files","digitised","electronic_results","ratings","satisfied","feedback","feedback_on_time","index_766"] as const;
export type ReportFigureCode = (typeof REPORT_FIGURE_CODE_VALUES)[number];

/** All values of ReportUnit, in the contract's order. */
export const REPORT_UNIT_VALUES = ["count","ratio","points"] as const;
export type ReportUnit = (typeof REPORT_UNIT_VALUES)[number];

/** All values of ReportBetter, in the contract's order. */
export const REPORT_BETTER_VALUES = ["more","less","neither"] as const;
export type ReportBetter = (typeof REPORT_BETTER_VALUES)[number];

/** All values of ReportMissing, in the contract's order. */
export const REPORT_MISSING_VALUES = ["no_data","nothing_counted","too_few","not_by_this"] as const;
export type ReportMissing = (typeof REPORT_MISSING_VALUES)[number];

/** All values of ReportGranularity, in the contract's order. */
export const REPORT_GRANULARITY_VALUES = ["day","week","month","quarter","year"] as const;
export type ReportGranularity = (typeof REPORT_GRANULARITY_VALUES)[number];

/** All values of ReportGrouping, in the contract's order. */
export const REPORT_GROUPING_VALUES = ["agency","commune","sector","service"] as const;
export type ReportGrouping = (typeof REPORT_GROUPING_VALUES)[number];

/** All values of ReportOrder, in the contract's order. */
export const REPORT_ORDER_VALUES = ["best","worst","most","code"] as const;
export type ReportOrder = (typeof REPORT_ORDER_VALUES)[number];

/** All values of Index766GroupCode, in the contract's order. */
export const INDEX766GROUP_CODE_VALUES = ["CKMB","TDGQ","CLGQ","TTTT","MDSH","MDHL"] as const;
export type Index766GroupCode = (typeof INDEX766GROUP_CODE_VALUES)[number];

/** All values of Index766CriterionCode, in the contract's order. */
export const INDEX766CRITERION_CODE_VALUES = ["publish_on_time","public_update_on_time","public_content_full","dossier_sync","processed_on_time","services_online","services_used_online","dossiers_online","payable_services_offered","payable_services_used","dossiers_paid_online","electronic_results","digitised_dossiers","reused_data","personal_storage","population_data_dossiers","population_data_services","certified_copies","dossier_satisfaction","feedback_on_time","feedback_satisfaction"] as const;
export type Index766CriterionCode = (typeof INDEX766CRITERION_CODE_VALUES)[number];

/** All values of FormDefinitionErrorCode, in the contract's order. */
export const FORM_DEFINITION_ERROR_CODE_VALUES = ["shape","unknown_property","unknown_type","bad_id","duplicate_id","bad_expression","too_deep","too_large","unknown_reference","reference_out_of_scope","not_a_group","cycle","bad_pattern","bad_option","bad_range","bad_default","consent_preset","computed_and_prefilled"] as const;
export type FormDefinitionErrorCode = (typeof FORM_DEFINITION_ERROR_CODE_VALUES)[number];
