import type { components } from './generated/types.js';

type Schemas = components['schemas'];

/** What a result list shows of a service. */
export type ServiceSummary = Schemas['ServiceSummary'];
/** Everything the portal knows of a procedure. */
export type Service = Schemas['Service'];
export type ServiceList = Schemas['ServiceList'];
export type ServiceFacets = Schemas['ServiceFacets'];
export type FacetCount = Schemas['FacetCount'];
export type ServiceChannel = Schemas['ServiceChannel'];
export type ChannelOption = Schemas['ChannelOption'];
export type ProcessingTime = Schemas['ProcessingTime'];
export type Fee = Schemas['Fee'];
export type DocumentCase = Schemas['DocumentCase'];
export type Paper = Schemas['Paper'];
export type LegalBasis = Schemas['LegalBasis'];
export type NamedCode = Schemas['NamedCode'];
export type Portal = Schemas['Portal'];
export type Health = Schemas['Health'];
export type Sector = Schemas['Sector'];
export type SectorList = Schemas['SectorList'];
export type Agency = Schemas['Agency'];
export type AgencyList = Schemas['AgencyList'];
export type LifeEvent = Schemas['LifeEvent'];
export type LifeEventList = Schemas['LifeEventList'];
export type AdministrativeUnit = Schemas['AdministrativeUnit'];
export type AdministrativeUnitList = Schemas['AdministrativeUnitList'];
/** The compact catalogue for search in the browser. */
export type Catalog = Schemas['Catalog'];
export type CatalogTerm = Schemas['CatalogTerm'];
/** An error as RFC 9457 problem details. */
export type Problem = Schemas['Problem'];
export type Violation = Schemas['Violation'];

/** A form: steps, sections, fields, and the rules between them. */
export type FormDefinition = Schemas['FormDefinition'];
export type FormStep = Schemas['FormStep'];
export type FormSection = Schemas['FormSection'];
/** Any field of a form; `type` tells which. */
export type FormField = Schemas['FormField'];
export type FormTextField = Schemas['FormTextField'];
export type FormNumberField = Schemas['FormNumberField'];
export type FormDateField = Schemas['FormDateField'];
export type FormChoiceField = Schemas['FormChoiceField'];
export type FormIdentityField = Schemas['FormIdentityField'];
export type FormPhoneField = Schemas['FormPhoneField'];
export type FormPersonField = Schemas['FormPersonField'];
export type FormOrganizationField = Schemas['FormOrganizationField'];
export type FormAddressField = Schemas['FormAddressField'];
export type FormGroupField = Schemas['FormGroupField'];
export type FormAttachmentField = Schemas['FormAttachmentField'];
export type FormConsentField = Schemas['FormConsentField'];
export type FormStaticField = Schemas['FormStaticField'];
export type FormOption = Schemas['FormOption'];
export type FormRule = Schemas['FormRule'];
export type FormText = Schemas['FormText'];
export type FormExpression = Schemas['FormExpression'];
export type FormOperation = Schemas['FormOperation'];
/** A file of an answer; its bytes are an upload. */
export type FormFile = Schemas['FormFile'];
/** One thing wrong with the answers. */
export type FormViolation = Schemas['FormViolation'];
/** One thing wrong with a form definition. */
export type FormDefinitionError = Schemas['FormDefinitionError'];

/** How one applies at a portal. */
export type Applying = Schemas['Applying'];
/** Who is signed in. */
export type Identity = Schemas['Identity'];
export type Role = Schemas['Role'];
export type Session = Schemas['Session'];
export type SessionExchange = Schemas['SessionExchange'];
export type SessionGrant = Schemas['SessionGrant'];
export type SessionEnd = Schemas['SessionEnd'];

/** Which definition answers were given to. */
export type FormReference = Schemas['FormReference'];
export type Draft = Schemas['Draft'];
export type DraftContent = Schemas['DraftContent'];
export type DraftSummary = Schemas['DraftSummary'];
export type DraftList = Schemas['DraftList'];
/** A file on its way into a dossier. */
export type Upload = Schemas['Upload'];

export type Dossier = Schemas['Dossier'];
export type DossierSummary = Schemas['DossierSummary'];
export type DossierList = Schemas['DossierList'];
export type DossierFile = Schemas['DossierFile'];
export type DossierEvent = Schemas['DossierEvent'];
export type CitizenTask = Schemas['CitizenTask'];
export type WorkingTime = Schemas['WorkingTime'];
export type DossierDue = Schemas['DossierDue'];
export type DueChange = Schemas['DueChange'];
export type DossierHolder = Schemas['DossierHolder'];
export type DossierFee = Schemas['DossierFee'];
export type DossierResult = Schemas['DossierResult'];
export type DossierDocument = Schemas['DossierDocument'];
export type Supplement = Schemas['Supplement'];
export type SupplementItem = Schemas['SupplementItem'];
export type SupplementAnswer = Schemas['SupplementAnswer'];
export type SupplementSubmission = Schemas['SupplementSubmission'];
export type WithdrawalRequest = Schemas['WithdrawalRequest'];
/** Dossiers whose changes one wants to hear of. */
export type DossierWatchRequest = Schemas['DossierWatch'];
export type DossierSubmission = Schemas['DossierSubmission'];
/** The gateway holds the dossier. */
export type DossierReceived = Schemas['DossierReceived'];
/** What a province's own system is told of a dossier. */
export type DossierWebhook = Schemas['DossierWebhook'];

/** Facts and their signature. */
export type Receipt = Schemas['Receipt'];
export type ReceiptFacts = Schemas['ReceiptFacts'];
export type ReceiptFile = Schemas['ReceiptFile'];
export type ReceiptVerdict = Schemas['ReceiptVerdict'];
export type ReceiptKey = Schemas['ReceiptKey'];
export type ReceiptKeys = Schemas['ReceiptKeys'];

/** A fee or bill that somebody pays; one for each. */
export type Payment = Schemas['Payment'];
export type PaymentAttempt = Schemas['PaymentAttempt'];
export type PaymentQr = Schemas['PaymentQr'];
export type PaymentRequest = Schemas['PaymentRequest'];
export type PaymentOpened = Schemas['PaymentOpened'];
export type PaymentNotice = Schemas['PaymentNotice'];
export type PaymentNoticeAnswer = Schemas['PaymentNoticeAnswer'];
export type BillLookup = Schemas['BillLookup'];
/** Something to be paid that is no procedure. */
export type Bill = Schemas['Bill'];
export type BillList = Schemas['BillList'];

/** How somebody was served, in their own judgement. */
export type Rating = Schemas['Rating'];
export type RatingRequest = Schemas['RatingRequest'];
export type RatingAnswers = Schemas['RatingAnswers'];
export type RatingScores = Schemas['RatingScores'];
/** What is rated, whether it can be, and the caller's own rating. */
export type RatingView = Schemas['RatingView'];
export type RatedSubject = Schemas['RatedSubject'];
export type RatingFigures = Schemas['RatingFigures'];
export type RatingSummary = Schemas['RatingSummary'];
export type RatingSummaryList = Schemas['RatingSummaryList'];
export type DeskRating = Schemas['DeskRating'];
export type DeskRatingList = Schemas['DeskRatingList'];

export type FeedbackSender = Schemas['FeedbackSender'];
export type FeedbackRequest = Schemas['FeedbackRequest'];
export type FeedbackReceived = Schemas['FeedbackReceived'];
export type FeedbackFile = Schemas['FeedbackFile'];
export type FeedbackEvent = Schemas['FeedbackEvent'];
export type FeedbackCompletion = Schemas['FeedbackCompletion'];
export type FeedbackCompletionAnswer = Schemas['FeedbackCompletionAnswer'];
export type FeedbackCompletionRequest = Schemas['FeedbackCompletionRequest'];
export type FeedbackAnswer = Schemas['FeedbackAnswer'];
export type FeedbackRefusal = Schemas['FeedbackRefusal'];
/** Feedback as its sender sees it. */
export type Feedback = Schemas['Feedback'];
/** What an officer makes public in place of the sender's own words. */
export type FeedbackPublication = Schemas['FeedbackPublication'];
export type PublishedFeedbackSummary = Schemas['PublishedFeedbackSummary'];
export type PublishedFeedbackList = Schemas['PublishedFeedbackList'];
export type PublishedFeedback = Schemas['PublishedFeedback'];
export type FeedbackDestination = Schemas['FeedbackDestination'];
/** What is asked of feedback, before it is written. */
export type FeedbackRules = Schemas['FeedbackRules'];
export type FeedbackTextPlace = Schemas['FeedbackTextPlace'];
/** A rule that a text does not keep, and where. */
export type FeedbackRuleViolation = Schemas['FeedbackRuleViolation'];
export type DeskFeedbackItem = Schemas['DeskFeedbackItem'];
export type DeskFeedbackCounts = Schemas['DeskFeedbackCounts'];
export type DeskFeedbackList = Schemas['DeskFeedbackList'];
export type SimilarFeedback = Schemas['SimilarFeedback'];
/** Feedback as an officer sees it, with what may be done. */
export type DeskFeedback = Schemas['DeskFeedback'];
export type DeskFeedbackCommand = Schemas['DeskFeedbackCommand'];

/** One action of an officer. */
export type DeskCommand = Schemas['DeskCommand'];
export type DeskDossierItem = Schemas['DeskDossierItem'];
export type DeskDossierList = Schemas['DeskDossierList'];
export type DeskCounts = Schemas['DeskCounts'];
export type DeskBulkCommand = Schemas['DeskBulkCommand'];
export type DeskBulkResult = Schemas['DeskBulkResult'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditTrail = Schemas['AuditTrail'];
export type DeskColleague = Schemas['DeskColleague'];
export type DeskColleagues = Schemas['DeskColleagues'];

/** Figures of how a province serves. */
export type ReportSummary = Schemas['ReportSummary'];
export type ReportHighlights = Schemas['ReportHighlights'];
export type ReportTrend = Schemas['ReportTrend'];
export type ReportSeries = Schemas['ReportSeries'];
export type ReportStep = Schemas['ReportStep'];
export type ReportRanking = Schemas['ReportRanking'];
export type ReportRanked = Schemas['ReportRanked'];
export type ReportRankedValue = Schemas['ReportRankedValue'];
export type ReportFigure = Schemas['ReportFigure'];
export type ReportFigureMeaning = Schemas['ReportFigureMeaning'];
export type ReportCompared = Schemas['ReportCompared'];
export type ReportScope = Schemas['ReportScope'];
export type ReportPeriod = Schemas['ReportPeriod'];
export type ReportServiceCount = Schemas['ReportServiceCount'];
/** The index of Decision 766/QĐ-TTg. */
export type Index766 = Schemas['Index766'];
export type Index766Group = Schemas['Index766Group'];
export type Index766Criterion = Schemas['Index766Criterion'];
