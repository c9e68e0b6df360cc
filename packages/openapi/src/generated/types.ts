// Generated from openapi.yaml by scripts/generate.mjs. Do not edit.
export interface paths {
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the gateway ready?
         * @description `200` once the gateway can answer everything; `503` while it starts or stops. Never cached, never rate limited.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The contract as one JSON document, all references inside.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portal and its figures
         * @description Province, number of services by online level and tier, hotline, languages.
         */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and list services
         * @description With `q`: ranked results. Understands Vietnamese without diacritics, telex leftovers, typing errors, abbreviations,
         *     everyday words, procedure codes and whole questions. Without `q`: all services by popularity, then name.
         *     Facet parameters may be repeated; values of one facet are alternatives, different facets narrow each other.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one service
         * @description Everything known of a procedure; the newest version unless `version` asks for an older one.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{code}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form of a service
         * @description The definition from which a page builds the dossier form, and by which the gateway checks what is sent. Services
         *     without fields of their own get a form made from their metadata, so every service has one.
         */
        get: operations["getServiceForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The compact catalogue
         * @description For search in the browser and offline. With the current `version` (from `/v1/portal`) the answer never changes and is
         *     cached for a year; without it the answer must be revalidated by its `ETag`. An outdated `version` gets the current catalogue, not cached for ever.
         */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All sectors (lĩnh vực) that have services
         * @description All sectors (lĩnh vực) that have services, by name.
         */
        get: operations["listSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All agencies that promulgated services of this portal
         * @description All agencies that promulgated services of this portal, by name.
         */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Life events of citizens and businesses in the order of the national portal
         * @description Life events of citizens and businesses in the order of the national portal.
         */
        get: operations["listLifeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/administrative-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Administrative units
         * @description Provinces, former districts and communes with the period in which they exist. Without `at` the units of today are listed.
         */
        get: operations["listAdministrativeUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /**
         * Begin a session
         * @description Exchanges the one-time code with which the reader came back from signing in. A code works once.
         */
        post: operations["createSession"];
        /**
         * End the session
         * @description The token opens nothing from now on.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with the session
         * @description Puts the end off; no further than `renewableUntil`. The token stays.
         */
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/authorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in
         * @description A page to open, not to fetch: leads to the identity provider (OpenID Connect, authorization code with PKCE, on the gateway's behalf)
         *     and back to `returnTo`, with `#dvc-session=<one-time code>` or `#dvc-session-error=<code>` behind it. With `display=popup` the gateway's own
         *     last page posts `{ type: 'dvc-session', code }` (or `error`) to the origin of `returnTo` in the window that opened it, and closes.
         *     The error is a `SignInFailure`. A browser (it accepts `text/html`) is led back with `unavailable` where a program gets 503.
         */
        get: operations["startSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My drafts
         * @description Of the signed-in person. A draft is deleted 90 days after its last change.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a draft */
        get: operations["getDraft"];
        /**
         * Save a draft
         * @description Makes the draft (`If-None-Match: *`) or changes it (`If-Match` with the revision that was changed). Repeating the same change answers the same.
         *     When somebody else changed it, nothing is written: read it, and let the reader choose.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Delete a draft
         * @description With its files.
         */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file
         * @description Creation of the tus protocol 1.0.0. `Upload-Length` says the size, `Upload-Metadata` the `filename` (base64). The same `Idempotency-Key` gets the same upload.
         *     Send the bytes by `PATCH`; ask by `HEAD` where to go on after a cut.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of a file
         * @description Looks at the answer again while `state` is `checking`.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Take a file back */
        delete: operations["deleteUpload"];
        options?: never;
        /**
         * Where to go on
         * @description Offset of the tus protocol.
         */
        head: operations["getUploadOffset"];
        /**
         * Send bytes
         * @description Appends at `Upload-Offset`. What arrived before a cut is kept.
         */
        patch: operations["appendUpload"];
        trace?: never;
    };
    "/v1/uploads/{uploadId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file
         * @description As an attachment that runs nothing; only once it is `ready`.
         */
        get: operations["getUploadContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My dossiers
         * @description Of the signed-in person.
         */
        get: operations["listDossiers"];
        put?: never;
        /**
         * Submit a dossier
         * @description Exactly once for each `Idempotency-Key`: a repetition gets the same dossier and the same receipt. Everything is stored in one transaction before the answer.
         *     The answers are checked by the same rules as in the page; `answers_invalid` lists everything that is wrong.
         */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dossier
         * @description For its owner, or with the receipt's secret. Unknown and forbidden answer alike.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a dossier */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt on paper
         * @description Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 03/2025/TT-VPCP, form 01). The signed receipt is in the document's keywords.
         */
        get: operations["getReceiptPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a dossier
         * @description As an attachment that runs nothing.
         */
        get: operations["getDossierFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/supplements/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what was asked for
         * @description Answers a supplement request, everything at once. For the owner, or with the receipt's secret; files need the session or the `Applicant-Key` that uploaded them.
         *     Each thing asked for needs an answer (`answers_invalid` lists what is missing).
         */
        post: operations["sendSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to withdraw a dossier
         * @description Before acceptance it ends at once, later an officer decides. For the owner; the receipt's secret does only for a dossier that was handed in without signing in.
         */
        post: operations["requestWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of the agency as PDF
         * @description Supplement request, refusal, apology, notice that work stopped.
         */
        get: operations["getDossierDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{dossierCode}/appointment.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The appointment as a calendar file
         * @description When the result is due, for the calendar of the citizen (RFC 5545). `404` while there is no date.
         */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossier-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of changes
         * @description Server-Sent Events over a POST, so that no secret stands in an address. Events: `changed` with data `{ "code", "revision" }` for each change (and at once for each dossier that is newer than what you have), `gone` for a dossier that you may not see or that does not exist, alike; a comment every 20 s. Read the dossier again after `changed`. One connection for all dossiers of a page.
         */
        post: operations["watchDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers of my agencies
         * @description Without a role at an agency: `403`.
         */
        get: operations["listDeskDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many dossiers are where
         * @description For the tabs of the desk.
         */
        get: operations["getDeskCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Colleagues
         * @description To whom a dossier can be assigned.
         */
        get: operations["listDeskColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/register.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as PDF
         * @description Sổ theo dõi hồ sơ (form 07) of what the list with the same query shows, up to 1,000 dossiers.
         */
        get: operations["getDeskRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same with many dossiers
         * @description Each by itself, under the same rules as one. A repetition under the same key answers the same and does nothing twice.
         */
        post: operations["actOnDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people said of my agencies
         * @description Newest first. Ratings of dossiers and places of the caller's agencies and of those below them; of services for who works for the province itself.
         *     Managers read everything. Others do not learn whose dossier it was, and read no comment that holds personal data: `isCommentHidden`. Who rated
         *     is told to nobody. Without a role at an agency: `403`.
         */
        get: operations["listDeskRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/rating-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My agencies' ratings in figures
         * @description For managers, of their agencies and those below them: as the public summaries, but with today's ratings and however few there are. Others: `403`.
         */
        get: operations["getDeskRatingSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{dossierCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dossier as an officer
         * @description With names of officers, and `actions` by the role at its agency. A dossier of another agency answers `404`, like one that does not exist.
         */
        get: operations["getDeskDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{dossierCode}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do something with a dossier
         * @description `If-Match` says which revision the officer saw: `W/"7"` or `"7"` of revision 7; `412` when something happened since. Refused with `action_not_allowed` when role or situation do not allow it, with `403 own_dossier` when it is the officer's own.
         */
        post: operations["actOnDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{dossierCode}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a dossier, for an officer
         * @description As an attachment that runs nothing.
         */
        get: operations["getDeskFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{dossierCode}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper as PDF, for an officer
         * @description Forms 02 to 06; `control-sheet` (06) exists for every dossier, `receipt` (01) too.
         */
        get: operations["getDeskDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{dossierCode}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what with a dossier
         * @description For managers.
         */
        get: operations["getDeskAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the province serves, in figures
         * @description Public, counts only. All figures of a province, or of an agency with those below it, a sector, a tier or a service, over a period. `404` for an agency,
         *     sector or service that is not known.
         */
        get: operations["getReportSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A few figures for a home page
         * @description Public. The four that a province shows on its home page, or those that are asked for, of this year unless a period is given.
         */
        get: operations["getReportHighlights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How figures went over time
         * @description Public. One series for each figure, a step for each day, week, month, quarter or year of the period; no step is left out. At most 400 steps: longer ones
         *     answer `400 validation_failed`. Steps that have not begun are left out. Ratings are told by month and longer only.
         */
        get: operations["getReportTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies, communes, sectors or services beside each other
         * @description Public. Only what had anything to do in the period. With `agency`, `by=agency` lists those directly below it; without, those directly below the
         *     province. An agency's values hold those below it, too.
         */
        get: operations["getReportRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/index-766": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The index of Decision 766/QĐ-TTg
         * @description Public. Its groups and criteria with formula, what each is made of here, and points. What this portal has no data for is said so.
         */
        get: operations["getIndex766"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a fee or a bill
         * @description Gives the one payment of this fee or bill, made now or before: a second click, tab or payer gets the same one, paid or not. A new try begins
         *     where none is open. For a dossier its owner's session or its secret; for a bill its keys. `409 payment_not_due` when nobody asks for this fee.
         */
        post: operations["openPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payment platform tells what became of a payment
         * @description Called by the platform only, and the truth: returning to the page says nothing. May come late, twice and in any order. What cannot be right is
         *     kept and changes nothing. No answer of status 200, or none at all: send it again.
         */
        post: operations["takePaymentNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment
         * @description For who may see its dossier, or with the payment's secret when it is of a bill. Unknown and forbidden answer alike.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{paymentId}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a payment on paper
         * @description The platform's own receipt (biên lai) where it gives one, otherwise a confirmation of what the portal knows. `409 payment_not_due` while nothing is paid.
         */
        get: operations["getPaymentReceiptPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bills/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a bill
         * @description Payments that are no procedures: traffic fines, hospital fees, tuition, tax. Keys stand in the body, since they are personal. An unknown code and a
         *     wrong verifier are answered alike: with nothing. Few tries for each code.
         */
        post: operations["lookUpBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate how one was served
         * @description A finished dossier (by its owner's session or its secret; one rating for each), a service, or a counter or page by its key. The first time makes the
         *     rating, again within seven days changes it; later a dossier answers `409 rating_closed`, a service or place takes a new one. Without a session or a
         *     dossier's secret, services and places need `Rating-Device`. `429 rate_limited` for who rates too much, and for too many from one address without
         *     a session or a dossier.
         */
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings/{ratingSubject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be rated, and the caller's own rating
         * @description The name of what is rated, whether it can be rated now, and what the caller said before. Unknown and somebody else's dossiers answer alike.
         */
        get: operations["getOwnRating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people said, in figures
         * @description Public. Counts and points by service, agency or place; never a comment, a reason or anything of a person. Months in which one of them has fewer
         *     ratings than `minimum` are left out of its year until together they have enough.
         */
        get: operations["listRatingSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is asked of feedback
         * @description To be shown before anybody writes: to whom, how long, how soon, and where complaints and denunciations belong.
         */
        get: operations["getFeedbackRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send feedback
         * @description With or without signing in; files need a session, or the `Applicant-Key` that uploaded them. Exactly once for each `Idempotency-Key`: a repetition gets
         *     the same code and secret. What breaks a rule is refused with `422 feedback_refused`, every violation at once, and nothing is kept. `429 rate_limited` for
         *     who sends too much, for too many from one address without a session, and for too many with the same words.
         */
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/{feedbackCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read feedback as its sender
         * @description By the session that sent it, or with its secret. Unknown and somebody else's answer alike.
         */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/{feedbackCode}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what was asked for
         * @description While the state is `completion_requested`; otherwise `409 action_not_allowed`. By the session that sent the feedback, or with its secret; files need a
         *     session, or the `Applicant-Key` that uploaded them. The time to answer begins anew.
         */
        post: operations["completeFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/{feedbackCode}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of feedback
         * @description As an attachment that runs nothing: what the sender sent, and what came with the answer.
         */
        get: operations["getFeedbackFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/published-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published answers
         * @description Public; newest first, with `q` the best first. Words are found with and without accents.
         */
        get: operations["listPublishedFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/published-feedback/{feedbackCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published answer
         * @description Public. What is not published, or not any more, answers like what does not exist.
         */
        get: operations["getPublishedFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feedback of my agencies
         * @description Without a role at an agency: `403`. The most urgent first; what is over last.
         */
        get: operations["listDeskFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{feedbackCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read feedback as an officer
         * @description Of an agency of the officer's, that received it or has it; everything else answers `404`, like what does not exist.
         */
        get: operations["getDeskFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{feedbackCode}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do something with feedback
         * @description `If-Match` says which revision the officer saw: `W/"7"` or `"7"` of revision 7; `412` when something happened since. Refused with `action_not_allowed`
         *     when role or state do not allow it, with `feedback_refused` when personal data would be published.
         */
        post: operations["actOnFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{feedbackCode}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of feedback, for an officer
         * @description As an attachment that runs nothing.
         */
        get: operations["getDeskFeedbackFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{feedbackCode}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what with feedback
         * @description For managers.
         */
        get: operations["getDeskFeedbackAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is a receipt genuine
         * @description Anybody may ask. Can be done without us, too, with the keys of `/v1/receipts/keys`.
         */
        post: operations["verifyReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of receipts */
        get: operations["listReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    dossierEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of what happened to a dossier
         * @description Sent by the gateway to the endpoints that its configuration names, after [Standard Webhooks](https://www.standardwebhooks.com)
         *     1.0: verify the signature over the bytes as they came, refuse attempts whose time is off by more than five minutes, and
         *     remember `webhook-id`s **for ever**: an event comes at least once, and again under the same id for over three days.
         *
         *     Any `2xx` within 20 seconds takes it. `410` ends all webhooks to this endpoint; anything else, redirects included, is tried
         *     again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, with up to a tenth more. `Retry-After` is heeded.
         *     Events may come in another order than they happened: go by `position`.
         */
        post: operations["receiveDossierEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description `officer` receives dossiers at the one-stop (cán bộ một cửa), `specialist` handles them (chuyên viên), `manager` oversees (lãnh đạo).
         * @enum {string}
         */
        RoleCode: "officer" | "specialist" | "manager";
        /**
         * @description `cancelled` by the reader or refused by the identity provider, `unavailable` = the identity provider is away, `failed` = its answer could not be used, or came too late.
         * @enum {string}
         */
        SignInFailure: "cancelled" | "unavailable" | "failed";
        /**
         * @description `receiving` bytes, `checking` what arrived (quarantine), `ready` for a dossier, `refused` with a reason.
         * @enum {string}
         */
        UploadState: "receiving" | "checking" | "ready" | "refused";
        /**
         * @description Why a file was refused.
         * @enum {string}
         */
        FileRefusal: "type_not_allowed" | "type_mismatch" | "password_protected" | "too_many_pixels" | "expands_too_much" | "infected" | "damaged";
        /**
         * @description The ten national statuses in their order: 1 Mới đăng ký, 2 Được tiếp nhận, 3 Không được tiếp nhận, 4 Đang xử lý,
         *     5 Yêu cầu bổ sung giấy tờ, 6 Yêu cầu thực hiện nghĩa vụ tài chính, 7 Công dân yêu cầu rút hồ sơ, 8 Dừng xử lý,
         *     9 Đã xử lý xong, 10 Đã trả kết quả. New ones may come; show an unknown one as "in progress".
         * @enum {string}
         */
        DossierStatus: "registered" | "accepted" | "not_accepted" | "processing" | "supplement_requested" | "payment_requested" | "withdrawn" | "stopped" | "finished" | "returned";
        /**
         * @description What happened to a dossier; the status follows from it. The order of this list decides between events of the same
         *     instant: what ends a wait, steps forward, what begins a wait, ends. New types may come; show an unknown one as a change
         *     without further words. `extended` is the apology with a new date, `intake_refused` the refusal to accept.
         * @enum {string}
         */
        DossierEventType: "submitted" | "payment_received" | "payment_waived" | "supplement_submitted" | "supplement_received" | "supplement_insufficient" | "supplement_accepted" | "supplement_expired" | "supplement_cancelled" | "resumed" | "withdrawal_refused" | "intake_refused" | "accepted" | "assigned" | "processing_started" | "forwarded" | "extended" | "supplement_proposed" | "supplement_requested" | "payment_requested" | "paused" | "withdrawal_requested" | "withdrawn" | "stopped" | "result_ready" | "returned" | "payment_refunded";
        /** @description What an officer may do, and where. */
        Role: {
            code: components["schemas"]["RoleCode"];
            /** @description The agency and all below it, e.g. H37. */
            agencyCode: string;
        };
        /** @description Who is signed in, as the identity provider told it. */
        Identity: {
            displayName: string;
            /** @description Level of assurance of the account (loAs); VNeID level 2 is 2. */
            assurance?: number;
            /** @description Claims by `FormIdentityClaim`, in the codes that forms use. What the provider did not tell is absent. */
            claims: {
                [key: string]: string;
            };
            /** @description Empty for citizens. */
            roles: components["schemas"]["Role"][];
        };
        Session: {
            /** @description Opaque name of the account, the same at every sign-in here. Tells people who share a device apart; opens nothing. */
            accountKey: string;
            /**
             * Format: date-time
             * @description When the session ends unless it is renewed.
             */
            expiresAt: string;
            /** @description Seconds from this answer to `expiresAt`: what a device with a wrong clock goes by. */
            expiresIn?: number;
            /**
             * Format: date-time
             * @description No renewal reaches further; then one signs in again.
             */
            renewableUntil: string;
            identity: components["schemas"]["Identity"];
        };
        /** @description What came back with the reader from signing in, and the proof that it is the same page. */
        SessionExchange: {
            /** @description The one-time code; valid for two minutes. */
            code: string;
            /** @description RFC 7636: the text whose SHA-256 was sent as `codeChallenge`. */
            codeVerifier: string;
        };
        SessionGrant: {
            /** @description Bearer token of the session. Keep it in memory. */
            token: string;
            session: components["schemas"]["Session"];
        };
        SessionEnd: {
            /**
             * Format: uri
             * @description Where to send the reader to sign out at the identity provider as well; `null` when it has no such page.
             */
            signOutUrl: string | null;
        };
        /** @description Which definition the answers were given to. */
        FormReference: {
            id: string;
            version: number;
        };
        Draft: {
            id: components["schemas"]["DraftId"];
            /** @description Rises by one with each change; also the `ETag`. */
            revision: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the draft and its files are deleted unless it is changed before.
             */
            expiresAt: string;
            serviceName: string;
            content: components["schemas"]["DraftContent"];
        };
        DraftContent: {
            serviceCode: components["schemas"]["ServiceCode"];
            form: components["schemas"]["FormReference"];
            /** @description The answers so far; nothing is checked but their size (1 MB). */
            values: {
                [key: string]: unknown;
            };
            /** @description Id of the step on which the reader was. */
            step?: string;
            /**
             * Format: uuid
             * @description The `Idempotency-Key` under which this draft will be submitted.
             */
            operationId: string;
            /** @description Made by the client (256 bits): with it the page encrypts what it keeps on the device, so that only who can read this draft can open that. */
            sealKey?: string;
        };
        DraftSummary: {
            id: components["schemas"]["DraftId"];
            revision: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            expiresAt: string;
            serviceCode: components["schemas"]["ServiceCode"];
            serviceName: string;
            step?: string;
        };
        /** @description Newest change first. */
        DraftList: {
            items: components["schemas"]["DraftSummary"][];
            total: number;
            nextCursor: string | null;
        };
        /** @description A file on its way into a dossier. */
        Upload: {
            id: components["schemas"]["UploadId"];
            /** @description The name on the citizen's device; only shown. */
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description Bytes that arrived. */
            received: number;
            state: components["schemas"]["UploadState"];
            refusal?: components["schemas"]["FileRefusal"];
            /** @description Decided by the content; absent until all bytes arrived. */
            mediaType?: string;
            /** @description Of the whole file; absent until all bytes arrived. */
            sha256?: string;
            /**
             * Format: date-time
             * @description When the file is deleted unless it becomes part of a dossier.
             */
            expiresAt: string;
        };
        Dossier: {
            code: components["schemas"]["DossierCode"];
            service: components["schemas"]["NamedCode"];
            agency: components["schemas"]["NamedCode"];
            status: components["schemas"]["DossierStatus"];
            /** Format: date-time */
            submittedAt: string;
            applicantName: string;
            form: components["schemas"]["FormReference"];
            /** @description The answers as they were submitted. */
            values: {
                [key: string]: unknown;
            };
            files: components["schemas"]["DossierFile"][];
            /** @description Oldest first. */
            events: components["schemas"]["DossierEvent"][];
            situation: components["schemas"]["DossierSituation"];
            /** @description Nothing more is to be done for the request. */
            isEnded: boolean;
            /** @description Grows with everything that happens. */
            revision: number;
            /** @description At the desk: it is the officer's own dossier, so only a colleague may act on it. Absent otherwise. */
            isOwn?: boolean;
            /** @description Who has it now; `null` once nobody has to do anything. */
            holder: components["schemas"]["DossierHolder"] | null;
            tasks: components["schemas"]["CitizenTask"][];
            /** @description When the result is due; `null` before acceptance and for procedures whose time is words only. */
            due: components["schemas"]["DossierDue"] | null;
            /** @description Until when the one-stop answers; `null` once it did and while it is the citizen's turn. */
            intakeDue: components["schemas"]["DossierDue"] | null;
            /**
             * Format: date-time
             * @description The date on the paper that the citizen got at acceptance.
             */
            appointmentAt?: string;
            dueHistory: components["schemas"]["DueChange"][];
            supplements: components["schemas"]["Supplement"][];
            fees: components["schemas"]["DossierFee"][];
            result: components["schemas"]["DossierResult"] | null;
            /** @description What the caller may do now. */
            actions: components["schemas"]["DossierAction"][];
            /** @description Papers of the agency, oldest first. */
            documents: components["schemas"]["DossierDocument"][];
        };
        DossierSummary: {
            code: components["schemas"]["DossierCode"];
            service: components["schemas"]["NamedCode"];
            agency: components["schemas"]["NamedCode"];
            status: components["schemas"]["DossierStatus"];
            /** Format: date-time */
            submittedAt: string;
            /**
             * Format: date-time
             * @description When the result is due.
             */
            dueAt?: string;
            /** @description The work waits for the citizen. */
            needsCitizen: boolean;
        };
        /** @description Newest first. */
        DossierList: {
            items: components["schemas"]["DossierSummary"][];
            total: number;
            nextCursor: string | null;
        };
        DossierFile: {
            id: string;
            name: string;
            /** @description Bytes. */
            size: number;
            mediaType: string;
            sha256: string;
            /** @description JSON pointer into the answers to the place of the file. */
            pointer: string;
            /** @description Name of the paper (thành phần hồ sơ) that it stands for. */
            paper?: string;
            kind: components["schemas"]["DossierFileKind"];
            /** @description The supplement request that it answers. */
            requestId?: string;
            /**
             * Format: date-time
             * @description When it came; that of the submission for the first files.
             */
            addedAt?: string;
        };
        /** @description Something that happened to a dossier. Events are added, never changed; the status follows from them. */
        DossierEvent: {
            id: string;
            type: components["schemas"]["DossierEventType"];
            /** Format: date-time */
            at: string;
            by?: components["schemas"]["ActorRole"];
            /** @description Name of the officer, for officers only. */
            byName?: string;
            /** @description `false` for an event that came when it no longer fitted, which changes nothing. */
            counts?: boolean;
            reason?: string;
            requestId?: string;
            items?: components["schemas"]["SupplementItem"][];
            answers?: components["schemas"]["SupplementAnswer"][];
            /** Format: date-time */
            until?: string;
            feeId?: string;
            /** @description Đồng. */
            amount?: number;
            unit?: string;
            /** @description For officers only. */
            person?: string;
            agency?: components["schemas"]["NamedCode"];
            /** Format: date-time */
            newDueAt?: string;
            /** Format: date-time */
            appointmentAt?: string;
            outcome?: components["schemas"]["DossierOutcome"];
            method?: components["schemas"]["Channel"];
        };
        DossierSubmission: {
            serviceCode: components["schemas"]["ServiceCode"];
            form: components["schemas"]["FormReference"];
            /** @description The answers by field id; files are `FormFile`s whose uploads belong to the same applicant and are complete. */
            values: {
                [key: string]: unknown;
            };
            draftId?: components["schemas"]["DraftId"];
        };
        /** @description The gateway holds the dossier. The same for every repetition of the submission. */
        DossierReceived: {
            code: components["schemas"]["DossierCode"];
            /** @description Opens the dossier together with its code for who is not signed in (256 bits). Also in the QR code of the receipt. */
            secret: string;
            receipt: components["schemas"]["Receipt"];
        };
        Receipt: {
            facts: components["schemas"]["ReceiptFacts"];
            /** @description The facts as a JWS in compact form (RFC 7515), signed with Ed25519 (`EdDSA`, RFC 8037). */
            signed: string;
        };
        /** @description What a receipt attests (Giấy tiếp nhận hồ sơ và hẹn trả kết quả, TT 03/2025/TT-VPCP, form 01). */
        ReceiptFacts: {
            /**
             * Format: uri
             * @description Address of the gateway that signed.
             */
            issuer: string;
            dossierCode: components["schemas"]["DossierCode"];
            service: components["schemas"]["NamedCode"];
            agency: components["schemas"]["NamedCode"];
            /** Format: date-time */
            submittedAt: string;
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** @description The time that the procedure takes by law, in Vietnamese words. */
            processingTime?: string;
            /** @description SHA-256 of the answers as canonical JSON (RFC 8785). */
            valuesSha256: string;
            files: components["schemas"]["ReceiptFile"][];
        };
        ReceiptFile: {
            name: string;
            /** @description Bytes. */
            size: number;
            sha256: string;
            paper?: string;
        };
        ReceiptVerdict: {
            isGenuine: boolean;
            facts?: components["schemas"]["ReceiptFacts"];
        };
        /** @description A public key as JWK (RFC 8037). */
        ReceiptKey: {
            /** @constant */
            kty: "OKP";
            /** @constant */
            crv: "Ed25519";
            kid: string;
            x: string;
        };
        /** @description All keys with which receipts were ever signed, newest first. */
        ReceiptKeys: {
            keys: components["schemas"]["ReceiptKey"][];
        };
        /**
         * @description Chưa thanh toán, chờ thanh toán, đã thanh toán, hủy thanh toán, đã hoàn phí. `pending` while a try to pay is open; `cancelled` = nobody asks for it
         *     any more, and nothing was paid.
         * @enum {string}
         */
        PaymentStatus: "unpaid" | "pending" | "paid" | "cancelled" | "refunded";
        /**
         * @description `redirect` to the page of the payment platform, or a transfer by VietQR code.
         * @enum {string}
         */
        PaymentMethod: "redirect" | "qr";
        /**
         * @description `failed`: cancelled by the payer, refused or timed out; another try may begin.
         * @enum {string}
         */
        PaymentAttemptState: "open" | "succeeded" | "failed";
        /**
         * @description Payments that are no procedures.
         * @enum {string}
         */
        BillKind: "traffic_fine" | "hospital_fee" | "tuition" | "tax";
        /** @description One for each fee or bill, however often somebody tries to pay it. */
        Payment: {
            id: components["schemas"]["PaymentId"];
            status: components["schemas"]["PaymentStatus"];
            amount: components["schemas"]["Amount"];
            /** @constant */
            currency: "VND";
            /** @description What is paid (Vietnamese). */
            purpose: string;
            /** @description Who gets it. */
            payee: string;
            dossierCode?: components["schemas"]["DossierCode"];
            feeId?: components["schemas"]["FeeId"];
            billKind?: components["schemas"]["BillKind"];
            attempt?: components["schemas"]["PaymentAttempt"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            paidAt?: string;
            /** @description The platform's number of the transaction that paid it. */
            transaction?: string;
            received: components["schemas"]["Amount"];
            refunded: components["schemas"]["Amount"];
            refundDue: components["schemas"]["Amount"];
            /** @description `receipt.pdf` can be fetched. */
            hasReceipt: boolean;
        };
        /** @description The latest try to pay. */
        PaymentAttempt: {
            method: components["schemas"]["PaymentMethod"];
            state: components["schemas"]["PaymentAttemptState"];
            /**
             * Format: uri
             * @description Page of the payment platform; while `open` by `redirect`.
             */
            payUrl?: string;
            qr?: components["schemas"]["PaymentQr"];
        };
        /** @description A transfer by VietQR (NAPAS 247). */
        PaymentQr: {
            /** @description Text of the QR code. */
            payload: string;
            /** @description Number of the bank (BIN). */
            bank: string;
            account: string;
            accountName: string;
            /** @description Message without which the transfer is not recognised. */
            content: string;
        };
        /** @description The fee of a dossier, or a bill. Never an amount, that is looked up. */
        PaymentRequest: components["schemas"]["FeePaymentRequest"] | components["schemas"]["BillPaymentRequest"];
        PaymentOpened: {
            payment: components["schemas"]["Payment"];
            /** @description Opens the payment of a bill (256 bits); send it as `Payment-Secret`. Those of dossiers are opened as the dossier is. */
            secret?: string;
        };
        /**
         * @description What the payment platform tells, in its own words (Payment Platform, version 1.0.6). `MaXacThuc` is the hexadecimal SHA-256 of
         *     `LoaiBanTin|MaLoi|MaDoiTac|MaThamChieu|SoTien|MaTienTe|MaGiaoDich|MaNganHang|ThoiGianGD|ThongTinGiaoDich|<secret>`. `MaLoi` `00` = paid.
         */
        PaymentNotice: {
            LoaiBanTin?: string;
            MaLoi?: string;
            MaDoiTac?: string;
            MaThamChieu: string;
            SoTien?: string | number;
            MaTienTe?: string;
            MaGiaoDich?: string;
            MaNganHang?: string;
            ThoiGianGD?: string;
            ThongTinGiaoDich?: string;
            MaXacThuc: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description `MaLoi`: `00` it is recorded, also when it was before; `01` unknown reference; `04` another amount or currency; `97` wrong signature. Own choice,
         *     after what payment gateways of the country answer.
         */
        PaymentNoticeAnswer: {
            MaLoi: string;
            MoTaLoi: string;
            MaDoiTac: string;
            MaThamChieu: string;
            ThoiGianGD: string;
            /** @description Hexadecimal SHA-256 of `MaLoi|MoTaLoi|MaDoiTac|MaThamChieu|ThoiGianGD|<secret>`. */
            MaXacThuc: string;
        };
        BillLookup: {
            kind: components["schemas"]["BillKind"];
            code: components["schemas"]["BillCode"];
            verifier: components["schemas"]["BillVerifier"];
        };
        Bill: {
            id: components["schemas"]["BillId"];
            kind: components["schemas"]["BillKind"];
            title: string;
            payee: string;
            /** @description Name, shortened so that only who knows it recognises it: `N*** T** Hoa`. */
            debtor: string;
            amount: components["schemas"]["Amount"];
            /** @constant */
            currency: "VND";
            /** Format: date */
            dueOn?: string;
            /** @description What it is made of. */
            lines?: {
                name: string;
                amount: components["schemas"]["Amount"];
            }[];
            isPaid: boolean;
        };
        BillList: {
            items: components["schemas"]["Bill"][];
        };
        /**
         * @description `place`: a counter (quầy) or a page that shows a QR code.
         * @enum {string}
         */
        RatingSubjectKind: "dossier" | "service" | "place";
        /**
         * @description Rất hài lòng, hài lòng, bình thường, không hài lòng, rất không hài lòng.
         * @enum {string}
         */
        RatingLevel: "very_satisfied" | "satisfied" | "neutral" | "dissatisfied" | "very_dissatisfied";
        /**
         * @description The three options of an indicator, worth 2, 1 and 0 points.
         * @enum {string}
         */
        RatingAnswer: "very_satisfied" | "satisfied" | "dissatisfied";
        /**
         * @description Why somebody is dissatisfied. `other` needs a comment.
         * @enum {string}
         */
        RatingReason: "slow" | "conduct" | "unclear_guidance" | "extra_papers" | "many_visits" | "unofficial_cost" | "hard_to_use" | "other";
        /**
         * @description `open` = not rated yet, `changeable` = the caller's rating may still be changed, `closed` = it may not any more, `unavailable` = the dossier is not
         *     finished, or was withdrawn.
         * @enum {string}
         */
        RatingState: "open" | "changeable" | "closed" | "unavailable";
        /**
         * @description Indicators 1 to 9 of Decree 61/2018/NĐ-CP art. 31, and two that provinces add: convenience (10) and the service as a whole (11). `one_stop`,
         *     `feedback_handling` and `online_progress` are an agency's, over a period; no rating holds them.
         * @enum {string}
         */
        RatingIndicator: "total_time" | "agency_time" | "contacts" | "contacted_bodies" | "one_stop" | "publication" | "conduct" | "feedback_handling" | "online_progress" | "convenience" | "overall";
        /**
         * @description Xuất sắc (from 15 of 18 points), tốt (12), khá (9), trung bình (6), yếu.
         * @enum {string}
         */
        RatingGrade: "excellent" | "good" | "fair" | "average" | "weak";
        /**
         * @description By what ratings are summed up.
         * @enum {string}
         */
        RatingGrouping: "service" | "agency" | "place";
        /** @description What one person said. For that person only. */
        Rating: {
            /** @description For asking about it; opens nothing. */
            number: string;
            level: components["schemas"]["RatingLevel"];
            answers: components["schemas"]["RatingAnswers"];
            reasons: components["schemas"]["RatingReason"][];
            comment?: components["schemas"]["RatingComment"];
            /** Format: date-time */
            ratedAt: string;
            /** Format: date-time */
            changedAt: string | null;
            /**
             * Format: date-time
             * @description Seven days after the first time.
             */
            changeableUntil: string;
        };
        /**
         * @description Replaces the whole rating when there is one that may still be changed. `dissatisfied` and `very_dissatisfied` need a reason or a comment, the reason
         *     `other` a comment: otherwise `400 validation_failed` names what is `required`.
         */
        RatingRequest: {
            subject: components["schemas"]["RatingSubjectName"];
            level: components["schemas"]["RatingLevel"];
            answers?: components["schemas"]["RatingAnswers"];
            reasons?: components["schemas"]["RatingReason"][];
            comment?: components["schemas"]["RatingComment"];
        };
        /** @description What only the person knows, each as they like; what the dossier tells is computed. */
        RatingAnswers: {
            conduct?: components["schemas"]["RatingAnswer"];
            convenience?: components["schemas"]["RatingAnswer"];
        };
        /** @description Points by the 0/1/2 rule for every indicator that is known. */
        RatingScores: {
            total_time?: components["schemas"]["RatingScore"];
            agency_time?: components["schemas"]["RatingScore"];
            contacts?: components["schemas"]["RatingScore"];
            contacted_bodies?: components["schemas"]["RatingScore"];
            publication?: components["schemas"]["RatingScore"];
            conduct?: components["schemas"]["RatingScore"];
            convenience?: components["schemas"]["RatingScore"];
            overall?: components["schemas"]["RatingScore"];
        };
        RatingView: {
            subject: components["schemas"]["RatedSubject"];
            state: components["schemas"]["RatingState"];
            /** @description The caller's own. */
            rating: components["schemas"]["Rating"] | null;
        };
        /** @description What is rated. `title`: of the service, or the name of the counter or page. */
        RatedSubject: {
            kind: components["schemas"]["RatingSubjectKind"];
            title: string;
            agency?: components["schemas"]["NamedCode"];
        };
        RatingFigures: {
            count: number;
            /** @description Share of `very_satisfied` and `satisfied`, to three decimal places. */
            satisfied: number;
            /** @description All five, best first. */
            levels: components["schemas"]["RatingLevelCount"][];
            /** @description Those that are known. */
            indicators: components["schemas"]["RatingIndicatorAverage"][];
            /** @description Indicators of the decree that the portal knows nothing of: they are in neither `points` nor `of`. */
            notMeasured: components["schemas"]["RatingIndicator"][];
            /** @description Sum of the averages of the decree's indicators that are known. */
            points: number;
            /** @description Most points that these indicators can have; 18 when all nine are known. */
            of: number;
            /** @description Of the points brought to 18; `null` while no indicator is known. Provisional while `of` is below 18. */
            grade: components["schemas"]["RatingGrade"] | null;
        };
        /** @description Figures of one service, agency or place. `null`: too few ratings to tell nobody's. */
        RatingSummary: {
            of: components["schemas"]["NamedCode"];
            figures: components["schemas"]["RatingFigures"] | null;
        };
        /** @description Most ratings first; those with too few last. */
        RatingSummaryList: {
            items: components["schemas"]["RatingSummary"][];
            total: number;
            nextCursor: string | null;
            /** @description From how many ratings on figures are told. */
            minimum: number;
            /**
             * Format: date-time
             * @description Ratings from this moment on, the beginning of today in Vietnam, are not in them yet: nobody can watch one come in.
             */
            before: string;
        };
        /** @description What one person said, as officers see it. Nothing of who that was. */
        DeskRating: {
            number: string;
            kind: components["schemas"]["RatingSubjectKind"];
            /** @description Of the service, or the name of the counter or page. */
            title: string;
            serviceCode?: components["schemas"]["ServiceCode"];
            agency?: components["schemas"]["NamedCode"];
            /** @description For managers only. */
            dossierCode?: components["schemas"]["DossierCode"];
            level: components["schemas"]["RatingLevel"];
            answers: components["schemas"]["RatingAnswers"];
            reasons: components["schemas"]["RatingReason"][];
            comment?: components["schemas"]["RatingComment"];
            /** @description There is a comment, but it holds personal data that the caller need not see. */
            isCommentHidden: boolean;
            scores: components["schemas"]["RatingScores"];
            /** Format: date-time */
            ratedAt: string;
            /** Format: date-time */
            changedAt: string | null;
        };
        DeskRatingList: {
            items: components["schemas"]["DeskRating"][];
            /** @description Counted up to 10,000; that number means "or more". */
            total: number;
            nextCursor: string | null;
        };
        /**
         * @description Phản ánh (how a rule or a service works), kiến nghị (what should become of it). Decree 20/2008/NĐ-CP.
         * @enum {string}
         */
        FeedbackKind: "reflection" | "petition";
        /**
         * @description About a procedure or rule (thủ tục hành chính), or the conduct of staff (cán bộ, công chức).
         * @enum {string}
         */
        FeedbackSubject: "procedure" | "staff";
        /**
         * @description Đã nhận, đã phân loại, đã chuyển xử lý, đang xử lý, đã trả lời, đã công khai; aside: yêu cầu bổ sung, không tiếp nhận. Own design: no national list
         *     is public. New ones may come; show an unknown one as "in progress".
         * @enum {string}
         */
        FeedbackState: "received" | "classified" | "forwarded" | "in_progress" | "answered" | "published" | "completion_requested" | "not_accepted";
        /**
         * @description What happened to feedback. The order of this list decides between events of the same instant. New ones may come.
         * @enum {string}
         */
        FeedbackEventType: "received" | "completion_requested" | "completed" | "classified" | "forwarded" | "started" | "refused" | "answered" | "published" | "unpublished";
        /**
         * @description What an officer may do with feedback. New ones may come; offer none that you do not know.
         * @enum {string}
         */
        FeedbackAction: "classify" | "forward" | "start" | "ask_to_complete" | "refuse" | "answer" | "publish" | "withdraw_from_publication";
        /**
         * @description What a text does not keep: too short, written without accents, with a link, a complaint (khiếu nại) or a denunciation (tố cáo), which belong
         *     elsewhere, with personal data, sent by the same person before, without phone number or e-mail address.
         * @enum {string}
         */
        FeedbackRule: "too_few_words" | "no_accents" | "link" | "complaint" | "denunciation" | "personal_data" | "duplicate" | "contact_missing";
        /**
         * @description Why an officer does not accept feedback.
         * @enum {string}
         */
        FeedbackRefusalReason: "complaint" | "denunciation" | "duplicate" | "outside_authority" | "not_completed" | "unclear" | "unsuitable";
        /**
         * @description What kind of personal data stands in a text. `name` and `address` are those that came with the feedback.
         * @enum {string}
         */
        PersonalDataKind: "phone" | "email" | "identity_number" | "account_number" | "name" | "address";
        /**
         * @description Who sends it. Decree 20/2008/NĐ-CP wants a name, an address, and a phone number or an e-mail address (one of the two, otherwise the rule
         *     `contact_missing`). For the agency only; the name is published only with `publishName`.
         */
        FeedbackSender: {
            name: string;
            address: string;
            phone?: string;
            /**
             * Format: email
             * @description Also for notices of what happens.
             */
            email?: string;
            /** @description Not unless said. */
            publishName?: boolean;
        };
        FeedbackRequest: {
            kind: components["schemas"]["FeedbackKind"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description One of `getFeedbackRules`; the first of them when absent. */
            agencyCode?: string;
            serviceCode?: components["schemas"]["ServiceCode"];
            /** @description With `staff`: whom it is about. Never published. */
            staffName?: string;
            title: components["schemas"]["FeedbackTitle"];
            content: components["schemas"]["FeedbackContent"];
            /** @description Where it happened. Never published by itself. */
            place?: string;
            uploadIds?: components["schemas"]["UploadId"][];
            sender: components["schemas"]["FeedbackSender"];
        };
        /** @description Keep both; together they open it without signing in. */
        FeedbackReceived: {
            code: components["schemas"]["FeedbackCode"];
            secret: string;
            /** Format: date-time */
            receivedAt: string;
            due: components["schemas"]["DossierDue"];
        };
        FeedbackFile: {
            id: string;
            name: string;
            /** @description Bytes. */
            size: number;
            mediaType: string;
        };
        /** @description Something that happened. Events are added, never changed; the state follows from them. */
        FeedbackEvent: {
            id: string;
            type: components["schemas"]["FeedbackEventType"];
            /** Format: date-time */
            at: string;
            /** @description Name of the officer, for officers only. */
            byName?: string;
            agency?: components["schemas"]["NamedCode"];
            /** @description Of `forwarded` and `unpublished` for officers only. */
            reason?: string;
            /** @description `false` for an event that came when it no longer fitted, which changes nothing. */
            counts?: boolean;
        };
        /** @description What the sender was asked to say more exactly, and what came of it. */
        FeedbackCompletion: {
            request: string;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description After that it may be refused as not completed.
             */
            until: string;
            answer: components["schemas"]["FeedbackCompletionAnswer"] | null;
        };
        FeedbackCompletionAnswer: {
            content: components["schemas"]["FeedbackContent"];
            /** Format: date-time */
            at: string;
            files: components["schemas"]["FeedbackFile"][];
        };
        FeedbackCompletionRequest: {
            content: components["schemas"]["FeedbackContent"];
            uploadIds?: components["schemas"]["UploadId"][];
        };
        FeedbackAnswer: {
            text: string;
            /** Format: date-time */
            at: string;
            agency: components["schemas"]["NamedCode"];
            files: components["schemas"]["FeedbackFile"][];
        };
        FeedbackRefusal: {
            because: components["schemas"]["FeedbackRefusalReason"];
            /** @description Words of the officer for the sender. */
            reason: string;
            /** Format: date-time */
            at: string;
            belongsTo?: components["schemas"]["FeedbackDestination"];
        };
        /** @description For its sender. */
        Feedback: {
            code: components["schemas"]["FeedbackCode"];
            kind: components["schemas"]["FeedbackKind"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Who has it now. */
            agency: components["schemas"]["NamedCode"];
            service?: components["schemas"]["NamedCode"];
            staffName?: string;
            title: components["schemas"]["FeedbackTitle"];
            content: components["schemas"]["FeedbackContent"];
            place?: string;
            files: components["schemas"]["FeedbackFile"][];
            sender: components["schemas"]["FeedbackSender"];
            state: components["schemas"]["FeedbackState"];
            /** Format: date-time */
            receivedAt: string;
            /**
             * @description When it must be forwarded, begun or answered (`received`, `classified`; 5 working days, Decree 20/2008/NĐ-CP), then answered (`forwarded`,
             *     `in_progress`). `null` while the sender is asked, and when it is over.
             */
            due: components["schemas"]["DossierDue"] | null;
            /** @description How often something happened. */
            revision: number;
            events: components["schemas"]["FeedbackEvent"][];
            /** @description The last one. */
            completion: components["schemas"]["FeedbackCompletion"] | null;
            answer: components["schemas"]["FeedbackAnswer"] | null;
            refusal: components["schemas"]["FeedbackRefusal"] | null;
            /** Format: date-time */
            publishedAt: string | null;
        };
        /** @description What is public: words of an officer beside the original, which stays as it is. */
        FeedbackPublication: {
            title: components["schemas"]["FeedbackTitle"];
            content: components["schemas"]["FeedbackContent"];
            answer: string;
        };
        PublishedFeedbackSummary: {
            code: components["schemas"]["FeedbackCode"];
            kind: components["schemas"]["FeedbackKind"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Who answered. */
            agency: components["schemas"]["NamedCode"];
            service?: components["schemas"]["NamedCode"];
            title: components["schemas"]["FeedbackTitle"];
            /** @description Beginning of the content, `…` at its end when there is more. */
            excerpt: string;
            /** Format: date-time */
            answeredAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        PublishedFeedbackList: {
            items: components["schemas"]["PublishedFeedbackSummary"][];
            /** @description Counted up to 10,000; that number means "or more". */
            total: number;
            nextCursor: string | null;
        };
        PublishedFeedback: {
            code: components["schemas"]["FeedbackCode"];
            kind: components["schemas"]["FeedbackKind"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Who answered. */
            agency: components["schemas"]["NamedCode"];
            service?: components["schemas"]["NamedCode"];
            title: components["schemas"]["FeedbackTitle"];
            content: components["schemas"]["FeedbackContent"];
            answer: string;
            /** @description Only when the sender chose so. */
            senderName?: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            answeredAt: string;
            /** Format: date-time */
            publishedAt: string;
        };
        /** @description Where something belongs that is no feedback. */
        FeedbackDestination: {
            /** @enum {string} */
            matter: "complaint" | "denunciation";
            name: string;
            address?: string;
            phone?: string;
            /** Format: uri */
            url?: string;
            /** @description Official name of the law that says so. */
            law?: string;
        };
        /** @description What is asked of feedback, to be shown before it is written. */
        FeedbackRules: {
            /** @description Accented Vietnamese words of the content. */
            minimumWords: number;
            /** @description To whom it can be sent; the first unless another is chosen. */
            agencies: components["schemas"]["NamedCode"][];
            destinations: components["schemas"]["FeedbackDestination"][];
            /** @description Working days. */
            days: {
                /** @description Until it is forwarded, begun or answered. */
                sort: number;
                /** @description From then until the answer. */
                answer: number;
                /** @description For the sender to say more. */
                complete: number;
            };
            maxFiles: number;
        };
        /** @description From `start` up to `end` of the text at the pointer, in UTF-16 units as JavaScript counts them. */
        FeedbackTextPlace: {
            start: number;
            end: number;
            data?: components["schemas"]["PersonalDataKind"];
        };
        /** @description A rule that a text does not keep. */
        FeedbackRuleViolation: {
            rule: components["schemas"]["FeedbackRule"];
            /**
             * @description JSON pointer into `{ body }` of the request.
             * @example /body/content
             */
            pointer: string;
            /** @description Where in the text, when it is a part of it. */
            places?: components["schemas"]["FeedbackTextPlace"][];
            /** @description With `too_few_words` and `no_accents`: accented words in it. */
            found?: number;
            /** @description How many there must be. */
            required?: number;
            belongsTo?: components["schemas"]["FeedbackDestination"];
            duplicateOf?: components["schemas"]["FeedbackCode"];
        };
        DeskFeedbackItem: {
            code: components["schemas"]["FeedbackCode"];
            kind: components["schemas"]["FeedbackKind"];
            subject: components["schemas"]["FeedbackSubject"];
            title: components["schemas"]["FeedbackTitle"];
            agency: components["schemas"]["NamedCode"];
            senderName: string;
            state: components["schemas"]["FeedbackState"];
            /** Format: date-time */
            receivedAt: string;
            due: components["schemas"]["DossierDue"] | null;
            revision: number;
        };
        /** @description Of all feedback of the officer's agencies, whatever the list is narrowed to. */
        DeskFeedbackCounts: {
            /** @description All states in the contract's order. */
            states: {
                state: components["schemas"]["FeedbackState"];
                count: number;
            }[];
            late: number;
            dueSoon: number;
        };
        DeskFeedbackList: {
            items: components["schemas"]["DeskFeedbackItem"][];
            /** @description Counted up to 10,000; that number means "or more". */
            total: number;
            nextCursor: string | null;
            counts: components["schemas"]["DeskFeedbackCounts"];
        };
        SimilarFeedback: {
            code: components["schemas"]["FeedbackCode"];
            title: components["schemas"]["FeedbackTitle"];
            state: components["schemas"]["FeedbackState"];
            /** @description 1 for the same words, to two decimal places. */
            similarity: number;
        };
        /** @description For an officer of the agency that received it or has it. */
        DeskFeedback: {
            feedback: components["schemas"]["Feedback"];
            /** @description What this officer may do now. */
            actions: components["schemas"]["FeedbackAction"][];
            /** @description Feedback of the officer's agencies of the last 90 days with nearly the same words, most alike first. */
            similar: components["schemas"]["SimilarFeedback"][];
            /** @description What is public, or was last. */
            publication: components["schemas"]["FeedbackPublication"] | null;
        };
        /**
         * @description One action of an officer. What each needs besides `action`:
         *
         *     | action | needs |
         *     |---|---|
         *     | `classify` | `kind`, `subject`; `serviceCode` |
         *     | `forward` | `agencyCode`; `reason` |
         *     | `start` | |
         *     | `ask_to_complete` | `reason` |
         *     | `refuse` | `because`, `reason`; `duplicateOf` with `duplicate` |
         *     | `answer` | `answer`; `uploadIds` |
         *     | `publish` | `publication` |
         *     | `withdraw_from_publication` | `reason` |
         *
         *     What an action does not need is refused. `publish` is refused with `feedback_refused` and the places while there is personal data in the text.
         */
        DeskFeedbackCommand: {
            action: components["schemas"]["FeedbackAction"];
            kind?: components["schemas"]["FeedbackKind"];
            subject?: components["schemas"]["FeedbackSubject"];
            serviceCode?: components["schemas"]["ServiceCode"];
            agencyCode?: string;
            /** @description For the sender, except when forwarding or withdrawing. */
            reason?: string;
            because?: components["schemas"]["FeedbackRefusalReason"];
            duplicateOf?: components["schemas"]["FeedbackCode"];
            answer?: string;
            uploadIds?: components["schemas"]["UploadId"][];
            publication?: components["schemas"]["FeedbackPublication"];
        };
        /** @description What happened to which dossier. No personal data: who may see more reads the dossier. New types and members may come. */
        DossierWebhook: {
            /** @description `dossier.` and a `DossierEventType`. */
            type: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: {
                dossier: components["schemas"]["DossierCode"];
                /** @description Number of the event within its dossier, without gaps. */
                position: number;
                /** @description Right after this event. */
                status: components["schemas"]["DossierStatus"];
                agency: components["schemas"]["NamedCode"];
                service: components["schemas"]["NamedCode"];
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description How one applies here. */
        Applying: {
            /** @description One can sign in. */
            signIn: boolean;
            /** @description One can apply without signing in. */
            anonymous: boolean;
            /** @description Largest file. */
            maxFileBytes: number;
            /** @description Most files of one dossier. */
            maxFiles: number;
            /** @description Kinds of files that are taken. */
            mediaTypes: string[];
        };
        /**
         * @description A form: steps, their sections, their fields. Steps and sections only order the form; the answers are one object whose
         *     keys are the fields' ids. Names of fields are unique in the form, or in their group.
         */
        FormDefinition: {
            id: string;
            version: number;
            serviceCode?: components["schemas"]["ServiceCode"];
            title: components["schemas"]["FormText"];
            steps: components["schemas"]["FormStep"][];
        };
        FormDefinitionError: {
            /** @description JSON pointer into the definition. */
            pointer: string;
            code: components["schemas"]["FormDefinitionErrorCode"];
            /** @description For the form's author. */
            detail?: string;
        };
        /** @description One thing wrong with the answers. `code` is one of `FormErrorCode` or the code of a rule of the form. */
        FormViolation: {
            /** @description JSON pointer into the answers. */
            pointer: string;
            code: string;
            /** @description What the words need, e.g. `{ "limit": 5 }`; never what was typed. */
            params?: {
                [key: string]: string | number;
            };
        };
        /** @description A file of an answer; its bytes are an upload. */
        FormFile: {
            uploadId: string;
            name: string;
            /** @description Bytes. */
            size: number;
            mediaType: string;
            sha256?: string;
        };
        /**
         * @description What sign-in tells of a person or an organisation (VNeID and the national portal's sign-in).
         * @enum {string}
         */
        FormIdentityClaim: "accountKind" | "fullName" | "birthDate" | "sex" | "identityNumber" | "oldIdentityNumber" | "passportNumber" | "taxCode" | "socialInsuranceNumber" | "ethnicGroup" | "religion" | "nationality" | "hometown" | "permanentAddress" | "currentAddress" | "email" | "phone" | "organizationName" | "organizationNumber" | "organizationAddress" | "representativeName";
        /**
         * @description What is wrong with an answer. A form's own rules add codes of their own.
         * @enum {string}
         */
        FormErrorCode: "required" | "type" | "characters" | "min_length" | "max_length" | "pattern" | "minimum" | "maximum" | "decimals" | "date" | "date_precision" | "date_too_early" | "date_too_late" | "not_an_option" | "too_few" | "too_many" | "duplicate" | "must_agree" | "identity_format" | "identity_kind" | "identity_province" | "identity_sex" | "identity_birth_year" | "passport_format" | "tax_code_format" | "tax_code_check_digit" | "social_insurance_format" | "health_card_format" | "health_card_province" | "plate_format" | "plate_province" | "phone_format" | "phone_prefix" | "email_format" | "unit_format" | "unit_unknown" | "unit_parent" | "district_missing" | "district_abolished" | "file_type" | "file_size" | "unknown_field" | "forbidden_key" | "too_deep" | "too_large";
        /**
         * @description Kind of a form field.
         * @enum {string}
         */
        FormFieldType: "text" | "multiline" | "number" | "money" | "date" | "choice" | "multi_choice" | "yes_no" | "identity_number" | "tax_code" | "social_insurance_number" | "health_insurance_card" | "vehicle_plate" | "phone" | "email" | "person" | "organization" | "address" | "group" | "attachment" | "consent" | "static";
        Health: {
            /** @enum {string} */
            status: "ready" | "starting" | "stopping";
            /** @description Version of the gateway. */
            version: string;
        };
        /**
         * @description Stable name of an error. New codes may come; treat an unknown one by its HTTP status.
         * @enum {string}
         */
        ProblemCode: "bad_request" | "validation_failed" | "invalid_cursor" | "unauthenticated" | "forbidden" | "own_dossier" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "operation_running" | "action_not_allowed" | "payment_not_due" | "form_outdated" | "files_not_ready" | "revision_conflict" | "payload_too_large" | "uri_too_long" | "unsupported_media_type" | "answers_invalid" | "feedback_refused" | "idempotency_key_reused" | "precondition_required" | "rate_limited" | "headers_too_large" | "internal_error" | "unavailable";
        /**
         * @description What is wrong with one value.
         * @enum {string}
         */
        ViolationCode: "required" | "type" | "format" | "pattern" | "enum" | "minimum" | "maximum" | "min_length" | "max_length" | "unknown_parameter" | "duplicate";
        Violation: {
            /**
             * @description JSON pointer into `{ path, query, header, body }` of the request.
             * @example /query/limit
             */
            pointer: string;
            code: components["schemas"]["ViolationCode"];
        };
        /**
         * @description Code of a piece of feedback (mã phản ánh, kiến nghị). For display; it opens nothing by itself.
         * @example PA-4K7M-2QXD
         */
        FeedbackCode: string;
        /** @description An error (RFC 9457). Never holds personal data or internals. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Address of this kind of error.
             * @example /problems/not_found
             */
            type: string;
            /** @description Short English words for developers. */
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description More English words for developers; not for citizens. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description Path of the request without its query.
             */
            instance?: string;
            /** @description The same as in `X-Request-Id`. */
            requestId: string;
            /** @description One entry a wrong value, all at once. */
            violations?: components["schemas"]["Violation"][];
            /** @description With `answers_invalid`, everything that is wrong with the answers of a form. */
            formViolations?: components["schemas"]["FormViolation"][];
            /** @description With `feedback_refused`, every rule that the text does not keep. */
            feedbackViolations?: components["schemas"]["FeedbackRuleViolation"][];
        };
        /**
         * @description A language in which the portal's own words exist.
         * @enum {string}
         */
        Locale: "vi" | "en" | "zh-Hans";
        Province: {
            /** @description Administrative code. */
            code: string;
            /** @description National agency code (QĐ 20/2020/QĐ-TTg), e.g. H37. */
            agencyCode: string;
            name: string;
        };
        CountByOnlineLevel: {
            full: number;
            partial: number;
            none: number;
        };
        /** @description A service handled at two tiers counts in both. */
        CountByTier: {
            ministry: number;
            province: number;
            district: number;
            commune: number;
        };
        Portal: {
            /** @description Name of the portal in the answer's language. */
            name: string;
            province: components["schemas"]["Province"];
            /** @description Telephone number for citizens. */
            hotline?: string;
            /** Format: email */
            email?: string;
            locales: components["schemas"]["Locale"][];
            applying: components["schemas"]["Applying"];
            counts: {
                services: number;
                byOnlineLevel: components["schemas"]["CountByOnlineLevel"];
                byTier: components["schemas"]["CountByTier"];
            };
            /** @description Version of `/v1/catalog`; ask for it by `?version=` to cache it for ever. */
            catalogVersion: string;
            /**
             * Format: date-time
             * @description When the catalogue was last imported.
             */
            updatedAt: string;
        };
        /**
         * @description Who a service is for (đối tượng thực hiện).
         * @enum {string}
         */
        Audience: "citizen" | "overseas_vietnamese" | "foreigner" | "business" | "cooperative" | "organization" | "public_employee" | "state_body";
        /**
         * @description Tier at which a procedure is handled. `district` occurs only in data before 1 July 2025, when the two-tier
         *     local government began.
         * @enum {string}
         */
        AdministrativeTier: "ministry" | "province" | "district" | "commune";
        /**
         * @description How far a service can be done online. `full` = toàn trình (older level 4), `partial` = một phần (level 3),
         *     `none` = information and forms only (levels 1–2). Decree 42/2022/NĐ-CP art. 11; Decree 224/2026/NĐ-CP.
         * @enum {string}
         */
        OnlineLevel: "full" | "partial" | "none";
        /**
         * @description Life events of citizens and businesses as the national portal groups its services.
         * @enum {string}
         */
        LifeEventCode: "young_children" | "education" | "employment" | "residence_and_identity" | "marriage_and_family" | "electricity_housing_land" | "health" | "vehicles_and_drivers" | "retirement" | "bereavement" | "disputes" | "starting_a_business" | "labour_and_insurance" | "business_finance" | "business_electricity_land_construction" | "trade_and_advertising" | "intellectual_property_and_assets" | "branches_and_offices" | "bidding_and_procurement" | "restructuring" | "contract_disputes" | "closing_a_business";
        /**
         * @description National procedure code (2026 form).
         * @example 1.001193
         */
        ServiceCode: string;
        NamedCode: {
            /** @description Opaque code of the national catalogue. */
            code: string;
            /** @description Official Vietnamese name. */
            name: string;
        };
        /**
         * @description How a dossier can be handed in. Classic codes 2 (trực tuyến), 1 (trực tiếp), 3 (bưu chính).
         * @enum {string}
         */
        Channel: "online" | "counter" | "post";
        /**
         * @description Unit of a processing time. `other` = the source gives words only.
         * @enum {string}
         */
        TimeUnit: "working_hour" | "hour" | "working_day" | "day" | "month" | "year" | "other";
        /** @description How long an agency may take. `amount` is null when the source gives only words. */
        ProcessingTime: {
            amount: number | null;
            unit: components["schemas"]["TimeUnit"];
            /** @description The source's own words (Vietnamese). */
            text?: string;
        };
        /**
         * @description `fee` = phí, `charge` = lệ phí, `price` = mức giá.
         * @enum {string}
         */
        FeeType: "fee" | "charge" | "price";
        /**
         * @description What is known of a fee. `free` = the source says zero and nothing else; `fixed` = an amount in `amount`; `in_text` = the
         *     amount stands only in `text`; `unknown` = the source gives neither, or its zero comes with words that point elsewhere
         *     ("as the provincial council decides"), which then stand in `text`.
         * @enum {string}
         */
        FeeBasis: "free" | "fixed" | "in_text" | "unknown";
        Fee: {
            type: components["schemas"]["FeeType"];
            basis: components["schemas"]["FeeBasis"];
            /** @description In đồng when `basis` is `fixed` (0 when `free`); otherwise null. */
            amount: number | null;
            /** @enum {string} */
            currency: "VND";
            /** @description The source's own words (Vietnamese). */
            text?: string;
        };
        /** @description Start and end (exclusive) in UTF-16 code units of `name` that a query matched. */
        ServiceHighlight: number[];
        /** @description What a result list shows of a service. */
        ServiceSummary: {
            code: components["schemas"]["ServiceCode"];
            /** @description Official Vietnamese name. */
            name: string;
            /** @description First sector (lĩnh vực). */
            sector: components["schemas"]["NamedCode"];
            /** @description Agency that promulgated the procedure. */
            agency: components["schemas"]["NamedCode"];
            tiers: components["schemas"]["AdministrativeTier"][];
            audiences: components["schemas"]["Audience"][];
            onlineLevel: components["schemas"]["OnlineLevel"];
            channels: components["schemas"]["Channel"][];
            lifeEvents: components["schemas"]["LifeEventCode"][];
            /** @description Shortest time of the best channel (online before counter before post); null when none is known. */
            processingTime: components["schemas"]["ProcessingTime"] | null;
            /** @description Lowest known fee of the same channel; null when none is known. */
            fee: components["schemas"]["Fee"] | null;
            /** @description Only in answers to a query. */
            highlights?: components["schemas"]["ServiceHighlight"][];
        };
        FacetCount: {
            value: string;
            count: number;
        };
        /**
         * @description How many results each choice has. A facet's own choice is left out of its counts, so that another value of the same
         *     facet can still be chosen. Values without results are absent.
         */
        ServiceFacets: {
            sector: components["schemas"]["FacetCount"][];
            agency: components["schemas"]["FacetCount"][];
            tier: components["schemas"]["FacetCount"][];
            audience: components["schemas"]["FacetCount"][];
            level: components["schemas"]["FacetCount"][];
            lifeEvent: components["schemas"]["FacetCount"][];
        };
        ServiceList: {
            items: components["schemas"]["ServiceSummary"][];
            total: number;
            nextCursor: string | null;
            /** @description True when nothing fits the query well. `items` may then hold distant results, clearly to be shown as such. */
            noGoodMatch: boolean;
            facets: components["schemas"]["ServiceFacets"];
        };
        /** @description Who does what (cơ quan thực hiện, có thẩm quyền, được uỷ quyền, phối hợp). */
        ServiceAgencies: {
            executing: string[];
            authority: string[];
            delegated: string[];
            coordinating: string[];
        };
        /** @description One row of a channel; a channel may have several (by case or by amount). */
        ChannelOption: {
            processingTime: components["schemas"]["ProcessingTime"];
            fees: components["schemas"]["Fee"][];
        };
        ServiceChannel: {
            channel: components["schemas"]["Channel"];
            options: components["schemas"]["ChannelOption"][];
        };
        /**
         * @description `paper` is to be handed in; `note` is a heading or an instruction that the source stores among papers.
         * @enum {string}
         */
        PaperKind: "paper" | "note";
        /** @description A form (mẫu đơn, tờ khai) that belongs to a paper. */
        PaperForm: {
            name: string;
            /**
             * Format: uri-reference
             * @description Where the portal offers it; absent when only its name is known.
             */
            url?: string;
        };
        Paper: {
            /** @description Unique within the service and stable between versions as long as the paper stays, e.g. `c1.p3`. */
            id: string;
            /** @description Opaque national code of the paper. */
            code?: string;
            kind: components["schemas"]["PaperKind"];
            name: string;
            /** @description True when the source's longer text is not held here. */
            nameIsShortened?: boolean;
            /** @description How many originals (bản chính). */
            originals: number;
            /** @description How many copies (bản sao). */
            copies: number;
            hasElectronicForm: boolean;
            forms: components["schemas"]["PaperForm"][];
        };
        /** @description A case (trường hợp) with its own set of papers. */
        DocumentCase: {
            /** @description Unique within the service, e.g. `c1`. The national case code is not: it repeats. */
            id: string;
            /** @description National case code such as `1.001193.01`; not unique. */
            code?: string;
            /** @description Empty when the service has only one, unnamed case. */
            name: string;
            papers: components["schemas"]["Paper"][];
        };
        LegalBasis: {
            /** @description Number of the document, e.g. `123/2015/NĐ-CP`. */
            number: string;
            name?: string;
        };
        /** @description Decision that published this version of the procedure. */
        ServiceDecision: {
            number: string;
            /** Format: date */
            date?: string;
            issuedBy?: string;
        };
        ProcedureStep: {
            name: string;
            text: string;
        };
        /**
         * @description Everything the portal knows of a procedure. Facts are always there; the long texts (`steps`, `requirements`,
         *     `description`, `note`) only when the portal imported an export that has them.
         */
        Service: {
            code: components["schemas"]["ServiceCode"];
            /** @description Rises by one whenever the procedure changes. Older versions stay readable. */
            version: number;
            /** @description False when this is an older version. */
            isCurrent?: boolean;
            name: string;
            sectors: components["schemas"]["NamedCode"][];
            /** @description Agency that promulgated the procedure. */
            agency: components["schemas"]["NamedCode"];
            agencies: components["schemas"]["ServiceAgencies"];
            tiers: components["schemas"]["AdministrativeTier"][];
            audiences: components["schemas"]["Audience"][];
            onlineLevel: components["schemas"]["OnlineLevel"];
            channels: components["schemas"]["ServiceChannel"][];
            cases: components["schemas"]["DocumentCase"][];
            results: components["schemas"]["NamedCode"][];
            legalBases: components["schemas"]["LegalBasis"][];
            /** @description Everyday names and abbreviations people use for it. */
            keywords: string[];
            lifeEvents: components["schemas"]["LifeEventCode"][];
            /** @description Can be handed in anywhere in the province. */
            nonTerritorial: boolean;
            decision?: components["schemas"]["ServiceDecision"];
            description?: string;
            requirements?: string;
            note?: string;
            steps?: components["schemas"]["ProcedureStep"][];
            /**
             * Format: date-time
             * @description When the national catalogue last changed it.
             */
            updatedAt: string;
        };
        /** @description Words in the languages of the portal. Vietnamese is always there; a missing language falls back to it. */
        FormText: {
            vi: string;
            en?: string;
            "zh-Hans"?: string;
        };
        /** @description Name of a part of a form; also the key of a field's value. */
        FormId: string;
        /** @description A value: a literal or an operation. Every expression ends, never throws, and gives null for what is not known. */
        FormExpression: string | number | boolean | null | components["schemas"]["FormOperation"];
        FormExpressionPair: components["schemas"]["FormExpression"][];
        FormExpressionList: components["schemas"]["FormExpression"][];
        /** @description The rows of a group that meet `where` (all rows without it). In `where`, the group's fields are those of the row looked at. */
        FormRowsTest: {
            /** @description Path of the group. */
            group: string;
            where?: components["schemas"]["FormExpression"];
        };
        FormRowsSum: {
            /** @description Path of the group. */
            group: string;
            of: components["schemas"]["FormExpression"];
            where?: components["schemas"]["FormExpression"];
        };
        /**
         * @description Exactly one operator with its arguments. `field` is a path of field names with dots, e.g. `owner.fullName`; inside
         *     a repeatable group the path of another of its fields means the same row. A field that is not shown is null.
         */
        FormOperation: {
            field?: string;
            identity?: components["schemas"]["FormIdentityClaim"];
            /**
             * @description The day in Viet Nam.
             * @enum {boolean}
             */
            today?: true;
            eq?: components["schemas"]["FormExpressionPair"];
            neq?: components["schemas"]["FormExpressionPair"];
            lt?: components["schemas"]["FormExpressionPair"];
            lte?: components["schemas"]["FormExpressionPair"];
            gt?: components["schemas"]["FormExpressionPair"];
            gte?: components["schemas"]["FormExpressionPair"];
            /** @description The first equals one of the others. */
            in?: components["schemas"]["FormExpressionList"];
            /** @description A multiple choice holds the option. */
            contains?: components["schemas"]["FormExpressionPair"];
            and?: components["schemas"]["FormExpressionList"];
            or?: components["schemas"]["FormExpressionList"];
            not?: components["schemas"]["FormExpression"];
            empty?: components["schemas"]["FormExpression"];
            if?: components["schemas"]["FormExpression"][];
            add?: components["schemas"]["FormExpressionList"];
            subtract?: components["schemas"]["FormExpressionPair"];
            multiply?: components["schemas"]["FormExpressionList"];
            divide?: components["schemas"]["FormExpressionPair"];
            min?: components["schemas"]["FormExpressionList"];
            max?: components["schemas"]["FormExpressionList"];
            round?: components["schemas"]["FormExpression"];
            /** @description Characters of a text or items of a list. */
            length?: components["schemas"]["FormExpression"];
            concat?: components["schemas"]["FormExpressionList"];
            addDays?: components["schemas"]["FormExpressionPair"];
            addMonths?: components["schemas"]["FormExpressionPair"];
            addYears?: components["schemas"]["FormExpressionPair"];
            daysBetween?: components["schemas"]["FormExpressionPair"];
            /** @description Full months. */
            monthsBetween?: components["schemas"]["FormExpressionPair"];
            /** @description Full years: the age at the second date. */
            yearsBetween?: components["schemas"]["FormExpressionPair"];
            yearOf?: components["schemas"]["FormExpression"];
            /** @description A full date in Vietnamese words. */
            dateInWords?: components["schemas"]["FormExpression"];
            count?: components["schemas"]["FormRowsTest"];
            some?: components["schemas"]["FormRowsTest"];
            every?: components["schemas"]["FormRowsTest"];
            sum?: components["schemas"]["FormRowsSum"];
        };
        FormPrefill: {
            claim: components["schemas"]["FormIdentityClaim"];
            /** @description The claim always wins and the field cannot be changed, as long as the claim is known. */
            locked?: boolean;
        };
        /** @description A rule of the form's own; broken when `valid` is false (not when it is null). */
        FormRule: {
            code: string;
            valid: components["schemas"]["FormExpression"];
            message: components["schemas"]["FormText"];
        };
        FormFieldBase: {
            id: components["schemas"]["FormId"];
            label?: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            placeholder?: components["schemas"]["FormText"];
            visible?: components["schemas"]["FormExpression"];
            required?: components["schemas"]["FormExpression"];
            readonly?: components["schemas"]["FormExpression"];
            /** @description The value; what is typed or sent is ignored. */
            computed?: components["schemas"]["FormExpression"];
            /** @description First value in a new form. */
            default?: unknown;
            prefill?: components["schemas"]["FormPrefill"];
            rules?: components["schemas"]["FormRule"][];
            /** @description HTML autofill tokens, e.g. `tel-national`. */
            autocomplete?: string;
            /** @enum {string} */
            inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url";
            /** @description Name of the value in the system that the form came from. */
            externalKey?: string;
        };
        FormTextField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "text" | "multiline";
            minLength?: number;
            maxLength?: number;
            /** @description The whole text fits this pattern. Letters, classes, groups, alternatives, and counts only; it is matched in linear time. */
            pattern?: string;
            /**
             * @description Which characters are let in.
             * @enum {string}
             */
            characters?: "any" | "person_name" | "digits" | "latin";
        };
        FormNumberField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "number" | "money";
            minimum?: components["schemas"]["FormExpression"];
            maximum?: components["schemas"]["FormExpression"];
            /** @description Digits after the point; none when absent, never any for money (đồng). */
            decimals?: number;
            unit?: components["schemas"]["FormText"];
        };
        /**
         * @description `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. Old papers have no more than a year.
         * @enum {string}
         */
        FormDatePrecision: "day" | "month" | "year";
        FormDateField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "date";
            /** @description Only full dates when absent. */
            precisions?: components["schemas"]["FormDatePrecision"][];
            notBefore?: components["schemas"]["FormExpression"];
            notAfter?: components["schemas"]["FormExpression"];
        };
        FormOption: {
            value: string;
            label: components["schemas"]["FormText"];
            visible?: components["schemas"]["FormExpression"];
        };
        /**
         * @description A list of options that the engine knows. `sex`: male, female, other. `ethnic_group`: 01–54 of the national list.
         *     `country`: ISO 3166-1 alpha-2. `province`: the 34 two-digit codes since 1 July 2025. `license_class`: driving licence
         *     classes of Law 36/2024/QH15 and the older ones still on cards.
         * @enum {string}
         */
        FormOptionList: "sex" | "ethnic_group" | "country" | "province" | "license_class";
        FormChoiceField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "choice" | "multi_choice";
            options?: components["schemas"]["FormOption"][];
            list?: components["schemas"]["FormOptionList"];
            minItems?: number;
            maxItems?: number;
        };
        FormYesNoField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "yes_no";
        };
        /**
         * @description `personal_id`: 12 digits. `old_id`: 9 digits (CMND). `passport`: Vietnamese or foreign.
         * @enum {string}
         */
        FormIdentityKind: "personal_id" | "old_id" | "passport";
        FormIdentityField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "identity_number";
            /** @description Only `personal_id` when absent. */
            accepts?: components["schemas"]["FormIdentityKind"][];
            /** @description The holder's birth date. */
            birthDate?: components["schemas"]["FormExpression"];
            /** @description The holder's sex. */
            sex?: components["schemas"]["FormExpression"];
        };
        FormNumberedField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "tax_code" | "social_insurance_number" | "health_insurance_card" | "vehicle_plate" | "email";
        };
        FormPhoneField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "phone";
            mobileOnly?: boolean;
            /** @description Numbers of other countries (`+` and country code) are let in. */
            foreign?: boolean;
        };
        /** @enum {string} */
        FormPersonPart: "fullName" | "birthDate" | "sex" | "identityNumber" | "ethnicGroup" | "nationality" | "phone" | "email" | "residence";
        /** @description Names of the parts in the system that the form came from. */
        FormExternalKeys: {
            [key: string]: string;
        };
        FormPersonField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "person";
            parts: components["schemas"]["FormPersonPart"][];
            /** @description Parts that may stay empty when the person is required. */
            optionalParts?: components["schemas"]["FormPersonPart"][];
            /** @description What the identity number may be; only `personal_id` when absent. */
            accepts?: components["schemas"]["FormIdentityKind"][];
            /** @description The signed-in person: name, birth date and number come from sign-in and are locked. */
            fromIdentity?: boolean;
            externalKeys?: components["schemas"]["FormExternalKeys"];
        };
        /** @enum {string} */
        FormOrganizationPart: "name" | "taxCode" | "phone" | "email" | "address" | "representative" | "position";
        FormOrganizationField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "organization";
            parts: components["schemas"]["FormOrganizationPart"][];
            optionalParts?: components["schemas"]["FormOrganizationPart"][];
            fromIdentity?: boolean;
            externalKeys?: components["schemas"]["FormExternalKeys"];
        };
        FormAddressField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "address";
            /**
             * @description `current` (when absent): province and commune of today. `historic`: the parts have a date `asOf`, and a district when it is before 1 July 2025.
             * @enum {string}
             */
            units?: "current" | "historic";
            /**
             * @description House, street, hamlet; `optional` when absent.
             * @enum {string}
             */
            detail?: "none" | "optional" | "required";
            externalKeys?: components["schemas"]["FormExternalKeys"];
        };
        FormField: components["schemas"]["FormTextField"] | components["schemas"]["FormNumberField"] | components["schemas"]["FormDateField"] | components["schemas"]["FormChoiceField"] | components["schemas"]["FormYesNoField"] | components["schemas"]["FormIdentityField"] | components["schemas"]["FormNumberedField"] | components["schemas"]["FormPhoneField"] | components["schemas"]["FormPersonField"] | components["schemas"]["FormOrganizationField"] | components["schemas"]["FormAddressField"] | components["schemas"]["FormGroupField"] | components["schemas"]["FormAttachmentField"] | components["schemas"]["FormConsentField"] | components["schemas"]["FormStaticField"];
        FormGroupField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "group";
            fields: components["schemas"]["FormField"][];
            rowLabel?: components["schemas"]["FormText"];
            minRows?: number;
            /** @description 100 when absent. */
            maxRows?: number;
            /** @description No two rows have the same value in one of these fields. */
            uniqueBy?: components["schemas"]["FormId"][];
        };
        FormAttachmentField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "attachment";
            /** @description The paper of the service that goes here. */
            paperId?: string;
            /** @description At least so many when the field is required; 1 when absent. */
            minFiles?: number;
            /** @description 20 when absent. */
            maxFiles?: number;
            /** @description Of one file. */
            maxBytes?: number;
            /** @description Media types; the portal's own list when absent. */
            accept?: string[];
            templates?: components["schemas"]["PaperForm"][];
        };
        FormConsentField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "consent";
        };
        FormStaticField: components["schemas"]["FormFieldBase"] & {
            /** @enum {string} */
            type: "static";
            text: components["schemas"]["FormText"];
            /** @enum {string} */
            style?: "paragraph" | "heading" | "notice";
        };
        FormSection: {
            id: components["schemas"]["FormId"];
            title?: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            visible?: components["schemas"]["FormExpression"];
            fields: components["schemas"]["FormField"][];
        };
        FormStep: {
            id: components["schemas"]["FormId"];
            title: components["schemas"]["FormText"];
            visible?: components["schemas"]["FormExpression"];
            sections: components["schemas"]["FormSection"][];
        };
        CatalogEntry: {
            code: string;
            name: string;
        };
        /** @description Everyday words and the official words they stand for. */
        CatalogTerm: {
            say: string[];
            means: string[];
        };
        /**
         * @description The whole catalogue, packed for search in the browser: one array a column, so that it compresses well. The n-th entry
         *     of each column belongs to the n-th service. Lists of codes are indexes into the directories of the same document.
         */
        Catalog: {
            /** @description Hash of the content. */
            version: string;
            province: string;
            sectors: components["schemas"]["CatalogEntry"][];
            agencies: components["schemas"]["CatalogEntry"][];
            /** @description Meaning of the bits in `columns.audiences`. */
            audiences: components["schemas"]["Audience"][];
            /** @description Meaning of the bits in `columns.tiers`. */
            tiers: components["schemas"]["AdministrativeTier"][];
            /** @description Meaning of the bits in `columns.lifeEvents`. */
            lifeEvents: components["schemas"]["LifeEventCode"][];
            /** @description The province's own everyday words, beside those that the search brings along. */
            terms: components["schemas"]["CatalogTerm"][];
            /** @description All columns have the same length. */
            columns: {
                code: components["schemas"]["ServiceCode"][];
                name: string[];
                /** @description Index into `sectors`. */
                sector: number[];
                /** @description Index into `agencies`. */
                agency: number[];
                /** @description Bits over `tiers`. */
                tiers: number[];
                /** @description Bits over `audiences`. */
                audiences: number[];
                /** @description 0 none, 1 partial, 2 full. */
                level: number[];
                /** @description Bits: 1 online, 2 counter, 4 post. */
                channels: number[];
                /** @description Bits over `lifeEvents`. */
                lifeEvents: number[];
                /** @description Everyday names, separated by `|`; may be empty. */
                keywords: string[];
                /** @description How often people ask for it (3 = every day). */
                popularity: number[];
                /** @description Amount of the shortest processing time; -1 when not known. */
                time: number[];
                /** @description Index into the list of time units of the contract. */
                unit: number[];
                /** @description Lowest fee in đồng; 0 free, -1 in the text, -2 unknown. */
                fee: number[];
            };
        };
        Sector: {
            code: string;
            name: string;
            serviceCount: number;
        };
        SectorList: {
            items: components["schemas"]["Sector"][];
            total: number;
            nextCursor: string | null;
        };
        Agency: {
            code: string;
            name: string;
            /** @description Services that it promulgated. */
            serviceCount: number;
        };
        AgencyList: {
            items: components["schemas"]["Agency"][];
            total: number;
            nextCursor: string | null;
        };
        /**
         * @description Whose life event it is.
         * @enum {string}
         */
        LifeEventAudience: "citizen" | "business";
        LifeEvent: {
            code: components["schemas"]["LifeEventCode"];
            /** @description In the answer's language. */
            name: string;
            audience: components["schemas"]["LifeEventAudience"];
            serviceCount: number;
        };
        LifeEventList: {
            items: components["schemas"]["LifeEvent"][];
            total: number;
            nextCursor: string | null;
        };
        /**
         * @description Kind of unit: thành phố trực thuộc trung ương, tỉnh, thành phố thuộc tỉnh, thị xã, quận, huyện, phường, thị trấn, xã, đặc khu.
         * @enum {string}
         */
        AdministrativeUnitType: "municipality" | "province" | "city" | "town" | "urban_district" | "rural_district" | "ward" | "township" | "commune" | "special_zone";
        /**
         * @description A unit during one period. Codes were given to other units on 1 July 2025 (05986 was Xã Hoàng Đồng and is Phường
         *     Tam Thanh), so a code means something only together with a date.
         */
        AdministrativeUnit: {
            code: string;
            /** @example Tam Thanh */
            name: string;
            /** @example Phường Tam Thanh */
            fullName: string;
            type: components["schemas"]["AdministrativeUnitType"];
            tier: components["schemas"]["AdministrativeTier"];
            parentCode: string | null;
            /**
             * Format: date
             * @description First day; null when it is older than the data.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null while it exists.
             */
            validTo: string | null;
            /** @description Codes of the units that took over on the day after `validTo`. */
            replacedBy?: string[];
            /** @description Full names of the units it was made from on `validFrom`. */
            replaces?: string[];
        };
        AdministrativeUnitList: {
            items: components["schemas"]["AdministrativeUnit"][];
            total: number;
            nextCursor: string | null;
        };
        /**
         * Format: uuid
         * @description Made by the client, so that saving twice makes one draft.
         */
        DraftId: string;
        /** @description Made by the gateway; cannot be guessed. */
        UploadId: string;
        /**
         * @description Code of a dossier (mã hồ sơ): agency code, date as yyMMdd, sequence of the agency on that day (TT 01/2018/TT-VPCP art. 19).
         *     For display; it opens nothing by itself.
         * @example H37.08-261122-0001
         */
        DossierCode: string;
        /**
         * @description Handed in with the dossier, sent in later, or the result.
         * @enum {string}
         */
        DossierFileKind: "submitted" | "supplement" | "result";
        /**
         * @description In what role somebody did something with a dossier.
         * @enum {string}
         */
        ActorRole: "citizen" | "officer" | "specialist" | "manager" | "system";
        /** @description One thing that is missing or wrong. All of them are asked for together. */
        SupplementItem: {
            /** @description Name of the paper that it is about. */
            paper?: string;
            /** @description JSON pointer into the answers that it is about. */
            pointer?: string;
            /** @description What is wrong and what to do, for the citizen. */
            reason: string;
        };
        /** @description The answer to one thing asked for, by its place in the request. At least one of note and files. */
        SupplementAnswer: {
            item: number;
            note?: string;
            /** @description Only in requests; the files are then listed with the dossier. */
            uploadIds?: components["schemas"]["UploadId"][];
        };
        /**
         * @description What was decided. A refusal in the matter itself is a result as well.
         * @enum {string}
         */
        DossierOutcome: "granted" | "refused";
        /**
         * @description Where a dossier stands, finer than its status. New ones may come; go by the status then.
         * @enum {string}
         */
        DossierSituation: "unsubmitted" | "registered" | "accepted" | "processing" | "supplement_asked" | "supplement_sent" | "payment_asked" | "paused" | "withdrawal_asked" | "not_accepted" | "withdrawn" | "stopped" | "finished" | "returned";
        /**
         * @description Who has a dossier now.
         * @enum {string}
         */
        HolderOffice: "citizen" | "one_stop" | "specialist" | "agency";
        DossierHolder: {
            office: components["schemas"]["HolderOffice"];
            agency?: components["schemas"]["NamedCode"];
            unit?: string;
            /** @description For officers only. */
            person?: string;
        };
        /**
         * @description What the citizen must or may do. New ones may come.
         * @enum {string}
         */
        CitizenTaskKind: "send_supplement" | "pay" | "collect_result" | "rate";
        /** @description What the citizen must or may do now; the first of a list is the most urgent. */
        CitizenTask: {
            task: components["schemas"]["CitizenTaskKind"];
            requestId?: string;
            /** Format: date-time */
            until?: string;
            feeId?: string;
            /** @description Đồng, what is still missing of the fee. */
            amount?: number;
            /** @description The work waits for it. */
            isUrgent?: boolean;
        };
        /**
         * @description `due_soon`: no more than one working day is left; `paused`: the clock stands.
         * @enum {string}
         */
        DueState: "on_time" | "due_soon" | "late" | "paused";
        /** @description A length of office time: full working days (8 h each unless the agency keeps other hours), then hours and minutes. */
        WorkingTime: {
            days: number;
            hours: number;
            minutes: number;
        };
        /** @description When something is due, as it stands at the time of the answer. */
        DossierDue: {
            /** Format: date-time */
            at: string;
            state: components["schemas"]["DueState"];
            left: components["schemas"]["WorkingTime"];
            lateBy: components["schemas"]["WorkingTime"];
            /** @description `false`: holidays of a year in between are not announced yet, the date may move. */
            calendarIsComplete: boolean;
        };
        /**
         * @description What set a due date.
         * @enum {string}
         */
        DueReason: "accepted" | "paused" | "extended";
        DueChange: {
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            dueAt: string;
            because: components["schemas"]["DueReason"];
        };
        /**
         * @description How far a supplement is: the five national sub-states (Yêu cầu một cửa bổ sung, Yêu cầu công dân bổ sung, Công dân đã gửi
         *     bổ sung, Chờ bổ sung tiếp nhận, Hoàn thành bổ sung) and two ends without papers.
         * @enum {string}
         */
        SupplementState: "one_stop_asked" | "citizen_asked" | "citizen_sent" | "awaiting_intake" | "completed" | "expired" | "cancelled";
        Supplement: {
            requestId: string;
            state: components["schemas"]["SupplementState"];
            items: components["schemas"]["SupplementItem"][];
            /** Format: date-time */
            askedAt: string | null;
            /**
             * Format: date-time
             * @description Without an answer by then the dossier ends.
             */
            until: string | null;
            /** Format: date-time */
            sentAt: string | null;
        };
        /**
         * @description `before` (thu trước): the work waits for it; `after` (thu sau).
         * @enum {string}
         */
        FeeCollection: "before" | "after";
        /**
         * @description `void`: the dossier ended, and nobody asks for it any more.
         * @enum {string}
         */
        FeeState: "open" | "paid" | "waived" | "void";
        /** @description What is owed for one thing, and what came. Amounts in đồng. */
        DossierFee: {
            feeId: string;
            /** @description `null` while money came for a fee that nobody asked for yet. */
            amount: number | null;
            collect: components["schemas"]["FeeCollection"];
            state: components["schemas"]["FeeState"];
            paid: number;
            refunded: number;
            /** @description What must go back: paid twice, waived after payment, or the dossier was refused. */
            refundDue: number;
        };
        DossierResult: {
            outcome: components["schemas"]["DossierOutcome"];
            /** Format: date-time */
            readyAt: string;
            /** Format: date-time */
            returnedAt: string | null;
        };
        /**
         * @description What somebody may do with a dossier. New ones may come; offer none that you do not know.
         * @enum {string}
         */
        DossierAction: "submit" | "accept" | "refuse_intake" | "propose_supplement" | "request_supplement" | "send_supplement" | "receive_supplement" | "accept_supplement" | "reject_supplement" | "cancel_supplement" | "expire_supplement" | "request_payment" | "pay" | "record_payment" | "waive_payment" | "refund_payment" | "assign" | "start" | "forward" | "pause" | "resume" | "extend" | "stop" | "request_withdrawal" | "confirm_withdrawal" | "refuse_withdrawal" | "finish" | "return_result" | "download_result" | "rate";
        /**
         * @description Papers of Circular 03/2025/TT-VPCP that an event calls for: forms 02, 03, 04, 05 and 06. The receipt (01) has its own address.
         * @enum {string}
         */
        DossierPaper: "supplement_request" | "refusal" | "apology" | "stop_notice" | "control_sheet";
        /** @description A paper that can be fetched as PDF. */
        DossierDocument: {
            id: string;
            paper: components["schemas"]["DossierPaper"];
            /** Format: date-time */
            at: string;
        };
        SupplementSubmission: {
            /** @description One for each thing asked for. */
            answers: components["schemas"]["SupplementAnswer"][];
        };
        WithdrawalRequest: {
            reason?: string;
        };
        /** @description Dossiers whose changes one wants to hear of. Each needs its secret, or the session of its owner or of an officer who may see it. */
        DossierWatch: {
            dossiers: {
                code: components["schemas"]["DossierCode"];
                secret?: string;
                /** @description What you have; a newer one is told at once. */
                revision?: number;
            }[];
        };
        /**
         * @description `intake` waits to be accepted (also a supplement that came before acceptance), `work` is being handled, `supplement` and
         *     `payment` wait for the citizen, `withdrawal` for a decision, `finished` has a result to be returned, `ended` is over.
         * @enum {string}
         */
        DeskQueue: "intake" | "work" | "supplement" | "payment" | "withdrawal" | "finished" | "ended" | "all";
        /**
         * @description Narrows a list to what is late, or due within one working day.
         * @enum {string}
         */
        DeskDue: "late" | "due_soon";
        /**
         * @description `due`: the most urgent first.
         * @enum {string}
         */
        DeskSort: "due" | "newest" | "oldest";
        /** @description A dossier in an officer's list. */
        DeskDossierItem: {
            code: components["schemas"]["DossierCode"];
            service: components["schemas"]["NamedCode"];
            agency: components["schemas"]["NamedCode"];
            applicantName: string;
            status: components["schemas"]["DossierStatus"];
            situation: components["schemas"]["DossierSituation"];
            /** Format: date-time */
            submittedAt: string;
            revision: number;
            /** @description What is due next: the answer of the one-stop before acceptance, then the result. */
            due: components["schemas"]["DossierDue"] | null;
            /** @description Who handles it. */
            unit?: string;
            person?: string;
        };
        DeskDossierList: {
            items: components["schemas"]["DeskDossierItem"][];
            /** @description Counted up to 10,000; that number means "or more". */
            total: number;
            nextCursor: string | null;
        };
        /** @description How many dossiers are where, of the agencies that the officer works for. */
        DeskCounts: {
            queues: {
                queue: components["schemas"]["DeskQueue"];
                count: number;
                late: number;
            }[];
            late: number;
            dueSoon: number;
        };
        DeskColleague: {
            name: string;
            roles: components["schemas"]["Role"][];
        };
        /** @description Officers who have signed in here and work for the same agencies. */
        DeskColleagues: {
            items: components["schemas"]["DeskColleague"][];
        };
        /**
         * @description One action of an officer. What each needs besides `action`:
         *
         *     | action | needs |
         *     |---|---|
         *     | `accept` | `appointmentAt` only to promise another date than the computed one |
         *     | `refuse_intake`, `pause`, `stop`, `refuse_withdrawal` | `reason` |
         *     | `propose_supplement`, `request_supplement`, `reject_supplement` | `items`; `until` |
         *     | `cancel_supplement` | `reason` |
         *     | `request_payment` | `amount`, `collect` |
         *     | `record_payment`, `waive_payment` | `feeId`; `reference` of the cash receipt, or `reason` |
         *     | `refund_payment` | `feeId`, `reference` |
         *     | `assign` | `unit`; `person` |
         *     | `forward` | `agencyCode`; `unit`, `reason` |
         *     | `extend` | `newDueAt`, `reason` |
         *     | `request_withdrawal` | `reason` if one was given at the counter |
         *     | `send_supplement` | `answers`, for who brought the papers to the counter |
         *     | `finish` | `outcome`; `uploadIds` of the result; `reason` when refused |
         *     | `return_result` | `method` |
         *
         *     `receive_supplement`, `accept_supplement`, `start`, `resume`, `confirm_withdrawal` need nothing more. What an action does not need is refused.
         */
        DeskCommand: {
            action: components["schemas"]["DossierAction"];
            /** @description For the citizen where the action has a paper. */
            reason?: string;
            items?: components["schemas"]["SupplementItem"][];
            answers?: components["schemas"]["SupplementAnswer"][];
            /** Format: date-time */
            until?: string;
            /** Format: date-time */
            appointmentAt?: string;
            /** Format: date-time */
            newDueAt?: string;
            feeId?: string;
            amount?: number;
            collect?: components["schemas"]["FeeCollection"];
            reference?: string;
            unit?: string;
            person?: string;
            agencyCode?: string;
            outcome?: components["schemas"]["DossierOutcome"];
            method?: components["schemas"]["Channel"];
            uploadIds?: components["schemas"]["UploadId"][];
        };
        /** @description One action for many dossiers. Each succeeds or fails by itself. */
        DeskBulkCommand: {
            command: components["schemas"]["DeskCommand"];
            dossiers: {
                code: components["schemas"]["DossierCode"];
                /** @description The one that the officer saw. */
                revision: number;
            }[];
        };
        DeskBulkResult: {
            /** @description In the order of the request. */
            results: {
                code: components["schemas"]["DossierCode"];
                done: boolean;
                problem?: components["schemas"]["ProblemCode"];
                revision?: number;
                status?: components["schemas"]["DossierStatus"];
                /** Format: date-time */
                dueAt?: string;
            }[];
        };
        /** @description Free words of the person. For the agency only, never public. */
        RatingComment: string;
        RatingScore: number;
        RatingLevelCount: {
            level: components["schemas"]["RatingLevel"];
            count: number;
        };
        RatingIndicatorAverage: {
            indicator: components["schemas"]["RatingIndicator"];
            /** @description Mean of the points, to two decimal places. */
            average: number;
            /** @description Ratings in which it is known; of `one_stop` services, of `online_progress` dossiers, of `feedback_handling` feedback that was due. */
            count: number;
        };
        AuditEntry: {
            /** Format: date-time */
            at: string;
            /** @description An event's type, or what was read: dossier_read, receipt_read, file_read, document_read. */
            action: string;
            /** @description Opaque name of the account, the same throughout the log. */
            actor: string;
            role?: components["schemas"]["ActorRole"];
            /** @description Name of an officer; never that of a citizen. */
            name?: string;
        };
        /** @description Who did what with a dossier, oldest first. */
        AuditTrail: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Every row of this dossier is as it was written. */
            isIntact: boolean;
        };
        /**
         * @description With the period of the same length before, or with the same days of the year before.
         * @enum {string}
         */
        ReportComparison: "none" | "previous" | "year_before";
        /**
         * @description `csv` and `xlsx` come as a file with Vietnamese headings.
         * @enum {string}
         */
        ReportFormat: "json" | "csv" | "xlsx";
        /** @description What a report is about; `null` = not narrowed by it. */
        ReportScope: {
            /** @description The province itself. */
            province: components["schemas"]["NamedCode"];
            agency: components["schemas"]["NamedCode"] | null;
            sector: components["schemas"]["NamedCode"] | null;
            tier: components["schemas"]["AdministrativeTier"] | null;
            service: components["schemas"]["NamedCode"] | null;
        };
        /** @description Days of Vietnam's calendar, both included. */
        ReportPeriod: {
            /**
             * @description As it was asked for; `null` for a period of one's own.
             * @example 2026-11
             */
            name: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Last day; of a period that is not over the last day that is told.
             */
            to: string;
            /** @description False while its figures may still grow. */
            isOver: boolean;
        };
        /**
         * @description A figure of a report; every answer carries its name, definition and source. Shares have a unit of `ratio`. New ones may come; show an unknown one by
         *     the name that comes with it.
         * @enum {string}
         */
        ReportFigureCode: "services" | "services_full" | "services_partial" | "services_none" | "services_online" | "received" | "received_online" | "online" | "open" | "open_late" | "paused" | "done" | "done_early" | "done_on_day" | "done_late" | "on_time" | "supplemented" | "intake_refused" | "outcome_refused" | "withdrawn" | "stopped" | "with_fee" | "payments_online" | "files" | "digitised" | "electronic_results" | "ratings" | "satisfied" | "feedback" | "feedback_on_time" | "index_766";
        /**
         * @description `ratio` goes from 0 to 1.
         * @enum {string}
         */
        ReportUnit: "count" | "ratio" | "points";
        /**
         * @description Which way a figure is better.
         * @enum {string}
         */
        ReportBetter: "more" | "less" | "neither";
        /**
         * @description Why there is no value. `no_data` = not measured: this portal does not have such data; `nothing_counted` = a share of nothing; `too_few` = too few
         *     people to tell nobody's answer; `not_by_this` = it cannot be told for this selection or period.
         * @enum {string}
         */
        ReportMissing: "no_data" | "nothing_counted" | "too_few" | "not_by_this";
        /** @description The same figure in the period that it is compared with. */
        ReportCompared: {
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            missing: components["schemas"]["ReportMissing"] | null;
            /**
             * @description `value` now less `value` then: of ratios in points of the ratio (0.05 = five percentage points), otherwise in the figure's unit. `null` when one of
             *     them is missing.
             */
            change: number | null;
        };
        /** @description A figure with its value. Figures of a moment (`open`, `open_late`, `paused`) stand for the end of the period, or now. */
        ReportFigure: {
            figure: components["schemas"]["ReportFigureCode"];
            name: string;
            definition: string;
            source: string;
            unit: components["schemas"]["ReportUnit"];
            better: components["schemas"]["ReportBetter"];
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            missing: components["schemas"]["ReportMissing"] | null;
            /** @description `null` when nothing is compared. */
            compared: components["schemas"]["ReportCompared"] | null;
        };
        /** @description How many services of one tier have each online level. A service that is handled at several tiers counts at each. */
        ReportServiceCount: {
            tier: components["schemas"]["AdministrativeTier"];
            total: number;
            full: number;
            partial: number;
            none: number;
        };
        ReportSummary: {
            scope: components["schemas"]["ReportScope"];
            period: components["schemas"]["ReportPeriod"];
            comparedWith: components["schemas"]["ReportPeriod"] | null;
            /** @description All figures, in the contract's order. */
            figures: components["schemas"]["ReportFigure"][];
            /** @description Services by tier and online level, as they are today; tiers without services are absent. */
            services: components["schemas"]["ReportServiceCount"][];
        };
        /** @description A few figures for a home page. */
        ReportHighlights: {
            period: components["schemas"]["ReportPeriod"];
            /** @description In the order asked for. */
            figures: components["schemas"]["ReportFigure"][];
        };
        /**
         * @description How long each step of a trend is. Weeks begin on Monday, quarters in January, April, July and October.
         * @enum {string}
         */
        ReportGranularity: "day" | "week" | "month" | "quarter" | "year";
        /** @description One step of a trend. */
        ReportStep: {
            /**
             * @description As `period` takes it.
             * @example 2026-11
             */
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            missing: components["schemas"]["ReportMissing"] | null;
        };
        ReportSeries: {
            figure: components["schemas"]["ReportFigureCode"];
            name: string;
            definition: string;
            source: string;
            unit: components["schemas"]["ReportUnit"];
            better: components["schemas"]["ReportBetter"];
            /** @description Oldest first; none is left out. */
            steps: components["schemas"]["ReportStep"][];
            /** @description Of the period that it is compared with; empty when nothing is. */
            comparedSteps: components["schemas"]["ReportStep"][];
        };
        ReportTrend: {
            scope: components["schemas"]["ReportScope"];
            period: components["schemas"]["ReportPeriod"];
            comparedWith: components["schemas"]["ReportPeriod"] | null;
            granularity: components["schemas"]["ReportGranularity"];
            series: components["schemas"]["ReportSeries"][];
        };
        /**
         * @description What is ranked. `commune` = agencies of communes, each with the code of its administrative unit.
         * @enum {string}
         */
        ReportGrouping: "agency" | "commune" | "sector" | "service";
        /**
         * @description `best` and `worst` by whether more or less of the figure is better; `most` by the number of dossiers received.
         * @enum {string}
         */
        ReportOrder: "best" | "worst" | "most" | "code";
        /** @description What a figure is. */
        ReportFigureMeaning: {
            figure: components["schemas"]["ReportFigureCode"];
            /** @description In the answer's language. */
            name: string;
            /** @description How it is counted, in the answer's language. */
            definition: string;
            /** @description By which rule it is counted so, in Vietnamese. */
            source: string;
            unit: components["schemas"]["ReportUnit"];
            better: components["schemas"]["ReportBetter"];
        };
        ReportRankedValue: {
            figure: components["schemas"]["ReportFigureCode"];
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            missing: components["schemas"]["ReportMissing"] | null;
        };
        ReportRanked: {
            /** @description Equal values share a rank; `null` without a value. */
            rank: number | null;
            of: components["schemas"]["NamedCode"];
            /** @description Administrative code of the commune, for a map; `null` when it is none. */
            unitCode: string | null;
            /** @description There are agencies below it, to be asked for with `agency`. */
            hasBelow: boolean;
            /** @description The figure that is ranked by, then `received`, `online`, `done`, `on_time`, `open_late`, `satisfied`. */
            values: components["schemas"]["ReportRankedValue"][];
            /** @description Of the figure that is ranked by. */
            compared: components["schemas"]["ReportCompared"] | null;
        };
        ReportRanking: {
            scope: components["schemas"]["ReportScope"];
            period: components["schemas"]["ReportPeriod"];
            comparedWith: components["schemas"]["ReportPeriod"] | null;
            by: components["schemas"]["ReportGrouping"];
            order: components["schemas"]["ReportOrder"];
            /** @description What `values` hold. */
            figures: components["schemas"]["ReportFigureMeaning"][];
            items: components["schemas"]["ReportRanked"][];
            total: number;
            nextCursor: string | null;
        };
        /**
         * @description Groups of the index of Decision 766/QĐ-TTg as the national portal shows them: công khai minh bạch, tiến độ giải quyết, cung cấp dịch vụ công trực
         *     tuyến, thanh toán trực tuyến, số hóa hồ sơ, mức độ hài lòng.
         * @enum {string}
         */
        Index766GroupCode: "CKMB" | "TDGQ" | "CLGQ" | "TTTT" | "MDSH" | "MDHL";
        /**
         * @description What points of the index are given for.
         * @enum {string}
         */
        Index766CriterionCode: "publish_on_time" | "public_update_on_time" | "public_content_full" | "dossier_sync" | "processed_on_time" | "services_online" | "services_used_online" | "dossiers_online" | "payable_services_offered" | "payable_services_used" | "dossiers_paid_online" | "electronic_results" | "digitised_dossiers" | "reused_data" | "personal_storage" | "population_data_dossiers" | "population_data_services" | "certified_copies" | "dossier_satisfaction" | "feedback_on_time" | "feedback_satisfaction";
        Index766Criterion: {
            code: components["schemas"]["Index766CriterionCode"];
            /** @description In the answer's language. */
            name: string;
            max: number;
            /** @description From this share on all points are given; 1 = only for everything. */
            fullAt: number;
            /**
             * @description Points as a formula of R, the share.
             * @example min(2, 2 × R ÷ 80%)
             */
            formula: string;
            /** @description What is divided by what here, in the answer's language. */
            definition: string;
            /** @description To four decimal places. */
            ratio: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @description To two decimal places. */
            points: number | null;
            missing: components["schemas"]["ReportMissing"] | null;
            /** @description In the period that it is compared with. */
            comparedPoints: number | null;
        };
        Index766Group: {
            code: components["schemas"]["Index766GroupCode"];
            /** @description In the answer's language. */
            name: string;
            max: number;
            /** @description Most points of the criteria that are measured. */
            of: number;
            /** @description Sum of the criteria that are measured; `null` when none is. */
            points: number | null;
            comparedPoints: number | null;
            criteria: components["schemas"]["Index766Criterion"][];
        };
        /**
         * @description The index of Decision 766/QĐ-TTg as far as this portal can measure it. `of` tells how many of the 100 points that is: what is not measured is neither
         *     given nor taken away.
         */
        Index766: {
            scope: components["schemas"]["ReportScope"];
            period: components["schemas"]["ReportPeriod"];
            comparedWith: components["schemas"]["ReportPeriod"] | null;
            source: string;
            /** @constant */
            max: 100;
            of: number;
            points: number;
            comparedPoints: number | null;
            groups: components["schemas"]["Index766Group"][];
        };
        /** @description Name of a fee within its dossier; `initial` is the one that the catalogue asks for before intake. */
        FeeId: string;
        /**
         * @description Page to come back to from the payment platform: a path of the portal, or an address of a site that may sign in here. The page only shows;
         *     it learns from `GET /v1/payments/{paymentId}` whether money came. `dvc-payment=<paymentId>` is put behind its `#`.
         */
        ReturnPath: string;
        FeePaymentRequest: {
            dossierCode: components["schemas"]["DossierCode"];
            feeId: components["schemas"]["FeeId"];
            method: components["schemas"]["PaymentMethod"];
            returnPath?: components["schemas"]["ReturnPath"];
        };
        /**
         * @description `traffic_fine`: number of the decision; `hospital_fee`: number of the patient; `tuition`: number of the pupil or student;
         *     `tax`: tax code or personal number.
         */
        BillCode: string;
        /**
         * @description What only who holds the paper knows. `traffic_fine`: number plate; `hospital_fee`, `tuition`: date of birth (`YYYY-MM-DD`);
         *     `tax`: number of the notice.
         */
        BillVerifier: string;
        BillId: string;
        BillPaymentRequest: {
            /** @description The keys by which the bill was found, and which of those that were found. */
            bill: {
                kind: components["schemas"]["BillKind"];
                code: components["schemas"]["BillCode"];
                verifier: components["schemas"]["BillVerifier"];
                billId: components["schemas"]["BillId"];
            };
            method: components["schemas"]["PaymentMethod"];
            returnPath?: components["schemas"]["ReturnPath"];
        };
        /**
         * Format: uuid
         * @description Name of a payment. Opens nothing by itself.
         */
        PaymentId: string;
        /** @description In đồng. */
        Amount: number;
        /**
         * @description What is rated: `dossier:` with its code, `service:` with its code, or `place:` with the public key of a counter or page, as it stands in the
         *     QR code at the desk.
         * @example dossier:H37-261122-0001
         * @example service:1.001193
         * @example place:quay-so-3-tam-thanh
         */
        RatingSubjectName: string;
        FeedbackTitle: string;
        FeedbackContent: string;
        ReceiptCheck: {
            /** @description `signed` of a receipt. */
            signed: string;
        };
        /**
         * @description What is wrong with a form definition.
         * @enum {string}
         */
        FormDefinitionErrorCode: "shape" | "unknown_property" | "unknown_type" | "bad_id" | "duplicate_id" | "bad_expression" | "too_deep" | "too_large" | "unknown_reference" | "reference_out_of_scope" | "not_a_group" | "cycle" | "bad_pattern" | "bad_option" | "bad_range" | "bad_default" | "consent_preset" | "computed_and_prefilled";
    };
    responses: {
        /** @description The request is wrong; all violations are listed. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gateway is starting, stopping or cannot reach its database; try again. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your copy is still right. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["CacheControl"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests; wait. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the gateway. */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You are not signed in, the session has ended, or the portal does not allow to apply without signing in. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than is taken. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Send JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it since you read it: another tab or device. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Say with `If-Match` which revision you changed, or with `If-None-Match: *` that it is new. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state does not allow it now; `code` says why. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Tus-Resumable` is missing or names another version of the tus protocol. */
        TusVersionRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Tus-Version": components["headers"]["TusVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Understood, but cannot be accepted; `code` says why. */
        Unprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in, but without a role that may do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
        IfNoneMatch: string;
        /**
         * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
         * @example en
         */
        AcceptLanguage: string;
        /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
        Cursor: string;
        /** @description How many items a page holds at most. */
        Limit: number;
        /**
         * @description National procedure code (mã thủ tục hành chính).
         * @example 1.001193
         */
        ServiceCode: components["schemas"]["ServiceCode"];
        DraftId: components["schemas"]["DraftId"];
        /** @description The `ETag` of the revision that you changed; another one since then answers `412 revision_conflict`. */
        IfMatch: string;
        /** @description Version of the tus protocol. */
        TusResumable: "1.0.0";
        /**
         * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
         *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
         *     Kept for at least 90 days.
         */
        IdempotencyKey: string;
        /**
         * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
         *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
         */
        ApplicantKey: string;
        UploadId: components["schemas"]["UploadId"];
        /** @description Code of the dossier (mã hồ sơ). */
        DossierCode: components["schemas"]["DossierCode"];
        /** @description The receipt's secret; with the code it opens a dossier without signing in. */
        DossierSecret: string;
        FileId: string;
        /** @description The supplement request. */
        RequestId: string;
        DocumentId: string;
        /** @description Only what this agency and those below it received. */
        ReportAgency: string;
        /** @description Only services of this sector (lĩnh vực). */
        ReportSector: string;
        /**
         * @description Only what was received at this tier: `commune` by agencies of communes, otherwise the tier at which the service is handled, `province` before
         *     `commune`.
         */
        ReportTier: components["schemas"]["AdministrativeTier"];
        /** @description Only this service. */
        ReportService: components["schemas"]["ServiceCode"];
        /**
         * @description A year `2026`, quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day `2026-11-22` of Vietnam's calendar. This year when neither it nor
         *     `from` and `to` are given. A period that is not over is told up to now.
         * @example 2026-11
         */
        ReportPeriod: string;
        /** @description First day of a period of one's own, together with `to`; in place of `period`. */
        ReportFrom: string;
        /** @description Last day of a period of one's own. */
        ReportTo: string;
        /** @description With what to compare. A period that is not over is compared with as many days. */
        ReportCompare: components["schemas"]["ReportComparison"];
        /** @description Form of the answer; otherwise by `Accept`, and JSON. */
        ReportFormatParameter: components["schemas"]["ReportFormat"];
        PaymentId: components["schemas"]["PaymentId"];
        /** @description The secret of the payment of a bill; opens it without signing in. */
        PaymentSecret: string;
        /**
         * @description In place of a session: 256 random bits that a device makes and keeps, so that it can change its own rating. Only a hash of it is kept. A device
         *     that many people use makes new ones for each.
         */
        RatingDevice: string;
        /** @description What is rated. */
        RatingSubject: components["schemas"]["RatingSubjectName"];
        /** @description Code of the feedback. */
        FeedbackCode: components["schemas"]["FeedbackCode"];
        /** @description What came with the code; with it the code opens feedback without signing in. */
        FeedbackSecret: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long a copy may be used.
         * @example public, max-age=300
         */
        CacheControl: string;
        /** @description Name this when you report a fault. */
        RequestId: string;
        /** @description Seconds to wait before trying again. */
        RetryAfter: number;
        /**
         * @description Identifies this exact answer.
         * @example "k3V0q1"
         */
        ETag: string;
        /** @description The language of the portal's own words in this answer. */
        ContentLanguage: components["schemas"]["Locale"];
        /** @description Address of the new resource, to be resolved against that of the request. */
        Location: string;
        /** @description Versions of the tus protocol that are spoken. */
        TusVersion: "1.0.0";
        /** @description Bytes that arrived. */
        UploadOffset: number;
        /** @description Bytes of the whole file. */
        UploadLength: number;
        /** @description `true` when this answer repeats an earlier one. */
        IdempotencyReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                        info: Record<string, never>;
                        paths: Record<string, never>;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description What a citizen typed. */
                q?: string;
                /** @description Sector codes. */
                sector?: string[];
                /** @description Codes of promulgating agencies. */
                agency?: string[];
                /** @description Who it is for. */
                audience?: components["schemas"]["Audience"][];
                /** @description Where it is handled. */
                tier?: components["schemas"]["AdministrativeTier"][];
                /** @description How far it can be done online. */
                level?: components["schemas"]["OnlineLevel"][];
                /** @description Life events. */
                lifeEvent?: components["schemas"]["LifeEventCode"][];
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services, best first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getService: {
        parameters: {
            query?: {
                /** @description A certain version. */
                version?: number;
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description National procedure code (mã thủ tục hành chính).
                 * @example 1.001193
                 */
                code: components["parameters"]["ServiceCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServiceForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description National procedure code (mã thủ tục hành chính).
                 * @example 1.001193
                 */
                code: components["parameters"]["ServiceCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDefinition"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCatalog: {
        parameters: {
            query?: {
                /** @description The version you expect. */
                version?: string;
            };
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSectors: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLifeEvents: {
        parameters: {
            query?: {
                /** @description Only those of citizens, or of businesses. */
                audience?: components["schemas"]["LifeEventAudience"];
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeEventList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAdministrativeUnits: {
        parameters: {
            query?: {
                /** @description Units that existed on this day. */
                at?: string;
                /** @description Only this tier. */
                tier?: components["schemas"]["AdministrativeTier"];
                /** @description Only units below this one. */
                parent?: string;
                /** @description Part of the name; diacritics may be left out. Old names find the unit that took over. */
                q?: string;
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnitList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionExchange"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionGrant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnd"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session with its new end. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startSignIn: {
        parameters: {
            query: {
                /** @description SHA-256 of the page's `codeVerifier` in base64url (RFC 7636, S256). */
                codeChallenge: string;
                /** @description Page to come back to; its origin must be allowed for sign-in. */
                returnTo: string;
                /** @description In the page itself or in a window of its own. */
                display?: "page" | "popup";
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the identity provider. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drafts, newest change first. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: components["parameters"]["DraftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the revision that you changed; another one since then answers `412 revision_conflict`. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                draftId: components["parameters"]["DraftId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: components["parameters"]["DraftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or never there. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the tus protocol. */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
                /** @description Bytes of the whole file. */
                "Upload-Length": number;
                /** @description Pairs of the tus protocol; `filename` is read. */
                "Upload-Metadata": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Announced; send the bytes to `Location`. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["TusVersionRefused"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path: {
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path: {
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or never there. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["TusVersionRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUploadOffset: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the tus protocol. */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path: {
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much arrived. */
            200: {
                headers: {
                    "Upload-Offset": components["headers"]["UploadOffset"];
                    "Upload-Length": components["headers"]["UploadLength"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["TusVersionRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    appendUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the tus protocol. */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
                /** @description Bytes that arrived before. */
                "Upload-Offset": number;
            };
            path: {
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    "Upload-Offset": components["headers"]["UploadOffset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["TusVersionRefused"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUploadContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path: {
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers, newest first. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierSubmission"];
            };
        };
        responses: {
            /** @description Received. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierReceived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReceiptPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDossierFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendSupplement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
                /** @description The supplement request. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementSubmission"];
            };
        };
        responses: {
            /** @description The dossier as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description The dossier as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDossierDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierWatch"];
            };
        };
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeskDossiers: {
        parameters: {
            query?: {
                /** @description Which dossiers; all unless said. */
                queue?: components["schemas"]["DeskQueue"];
                /** @description Only what is late or due soon. */
                due?: components["schemas"]["DeskDue"];
                /** @description Only this agency and those below it. */
                agency?: string;
                /** @description Only this service. */
                service?: components["schemas"]["ServiceCode"];
                /** @description Only what this colleague handles. */
                person?: string;
                /** @description Only what is assigned to me. */
                mine?: boolean;
                /** @description Code, or words of the applicant's name, with or without accents. */
                q?: string;
                /** @description First day of submission. */
                submittedFrom?: string;
                /** @description Last day of submission. */
                submittedTo?: string;
                /** @description Order; `due` unless said. */
                sort?: components["schemas"]["DeskSort"];
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDossierList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskCounts: {
        parameters: {
            query?: {
                /** @description Only this agency and those below it. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeskColleagues: {
        parameters: {
            query?: {
                /** @description Only this agency and those below it. */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Officers. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskColleagues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskRegister: {
        parameters: {
            query?: {
                /** @description Which dossiers; all unless said. */
                queue?: components["schemas"]["DeskQueue"];
                /** @description Only what is late or due soon. */
                due?: components["schemas"]["DeskDue"];
                /** @description Only this agency and those below it. */
                agency?: string;
                /** @description Only this service. */
                service?: components["schemas"]["ServiceCode"];
                /** @description Only what this colleague handles. */
                person?: string;
                /** @description Only what is assigned to me. */
                mine?: boolean;
                /** @description Code, or words of the applicant's name, with or without accents. */
                q?: string;
                /** @description First day of submission. */
                submittedFrom?: string;
                /** @description Last day of submission. */
                submittedTo?: string;
                /** @description Order; `due` unless said. */
                sort?: components["schemas"]["DeskSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnDossiers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskBulkCommand"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBulkResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeskRatings: {
        parameters: {
            query?: {
                /** @description Only this level. */
                level?: components["schemas"]["RatingLevel"];
                /** @description Only of dossiers, services or places. */
                kind?: components["schemas"]["RatingSubjectKind"];
                /** @description Only of this service. */
                service?: components["schemas"]["ServiceCode"];
                /** @description Only this agency and those below it. */
                agency?: string;
                /** @description Only with words of the person. */
                commented?: boolean;
                /** @description First day. */
                ratedFrom?: string;
                /** @description Last day. */
                ratedTo?: string;
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ratings. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRatingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskRatingSummaries: {
        parameters: {
            query: {
                /** @description `agency` unless figures of services or places are wanted. */
                by: components["schemas"]["RatingGrouping"];
                /**
                 * @description A year or a month of Vietnam's calendar; this year when absent.
                 * @example 2026-11
                 */
                period?: string;
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; `minimum` is 1, `before` is now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingSummaryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnDossier: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the revision that you changed; another one since then answers `412 revision_conflict`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskCommand"];
            };
        };
        responses: {
            /** @description The dossier as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the dossier (mã hồ sơ). */
                dossierCode: components["parameters"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trail. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReportSummary: {
        parameters: {
            query?: {
                /** @description Only what this agency and those below it received. */
                agency?: components["parameters"]["ReportAgency"];
                /** @description Only services of this sector (lĩnh vực). */
                sector?: components["parameters"]["ReportSector"];
                /**
                 * @description Only what was received at this tier: `commune` by agencies of communes, otherwise the tier at which the service is handled, `province` before
                 *     `commune`.
                 */
                tier?: components["parameters"]["ReportTier"];
                /** @description Only this service. */
                service?: components["parameters"]["ReportService"];
                /**
                 * @description A year `2026`, quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day `2026-11-22` of Vietnam's calendar. This year when neither it nor
                 *     `from` and `to` are given. A period that is not over is told up to now.
                 * @example 2026-11
                 */
                period?: components["parameters"]["ReportPeriod"];
                /** @description First day of a period of one's own, together with `to`; in place of `period`. */
                from?: components["parameters"]["ReportFrom"];
                /** @description Last day of a period of one's own. */
                to?: components["parameters"]["ReportTo"];
                /** @description With what to compare. A period that is not over is compared with as many days. */
                compare?: components["parameters"]["ReportCompare"];
                /** @description Form of the answer; otherwise by `Accept`, and JSON. */
                format?: components["parameters"]["ReportFormatParameter"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummary"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReportHighlights: {
        parameters: {
            query?: {
                /** @description Which; `services_online`, `done`, `on_time` and `satisfied` unless said. */
                figure?: components["schemas"]["ReportFigureCode"][];
                /** @description Only what this agency and those below it received. */
                agency?: components["parameters"]["ReportAgency"];
                /** @description Only services of this sector (lĩnh vực). */
                sector?: components["parameters"]["ReportSector"];
                /**
                 * @description Only what was received at this tier: `commune` by agencies of communes, otherwise the tier at which the service is handled, `province` before
                 *     `commune`.
                 */
                tier?: components["parameters"]["ReportTier"];
                /** @description Only this service. */
                service?: components["parameters"]["ReportService"];
                /**
                 * @description A year `2026`, quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day `2026-11-22` of Vietnam's calendar. This year when neither it nor
                 *     `from` and `to` are given. A period that is not over is told up to now.
                 * @example 2026-11
                 */
                period?: components["parameters"]["ReportPeriod"];
                /** @description First day of a period of one's own, together with `to`; in place of `period`. */
                from?: components["parameters"]["ReportFrom"];
                /** @description Last day of a period of one's own. */
                to?: components["parameters"]["ReportTo"];
                /** @description With what to compare. A period that is not over is compared with as many days. */
                compare?: components["parameters"]["ReportCompare"];
                /** @description Form of the answer; otherwise by `Accept`, and JSON. */
                format?: components["parameters"]["ReportFormatParameter"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportHighlights"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReportTrend: {
        parameters: {
            query: {
                /** @description Which. */
                figure: components["schemas"]["ReportFigureCode"][];
                /** @description How long each step is; `month` unless said. */
                granularity?: components["schemas"]["ReportGranularity"];
                /** @description Only what this agency and those below it received. */
                agency?: components["parameters"]["ReportAgency"];
                /** @description Only services of this sector (lĩnh vực). */
                sector?: components["parameters"]["ReportSector"];
                /**
                 * @description Only what was received at this tier: `commune` by agencies of communes, otherwise the tier at which the service is handled, `province` before
                 *     `commune`.
                 */
                tier?: components["parameters"]["ReportTier"];
                /** @description Only this service. */
                service?: components["parameters"]["ReportService"];
                /**
                 * @description A year `2026`, quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day `2026-11-22` of Vietnam's calendar. This year when neither it nor
                 *     `from` and `to` are given. A period that is not over is told up to now.
                 * @example 2026-11
                 */
                period?: components["parameters"]["ReportPeriod"];
                /** @description First day of a period of one's own, together with `to`; in place of `period`. */
                from?: components["parameters"]["ReportFrom"];
                /** @description Last day of a period of one's own. */
                to?: components["parameters"]["ReportTo"];
                /** @description With what to compare. A period that is not over is compared with as many days. */
                compare?: components["parameters"]["ReportCompare"];
                /** @description Form of the answer; otherwise by `Accept`, and JSON. */
                format?: components["parameters"]["ReportFormatParameter"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTrend"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReportRanking: {
        parameters: {
            query: {
                /** @description What is ranked. */
                by: components["schemas"]["ReportGrouping"];
                /** @description By which figure; `on_time` unless said. */
                figure?: components["schemas"]["ReportFigureCode"];
                /** @description `best` unless said. What has no value comes last. */
                order?: components["schemas"]["ReportOrder"];
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what this agency and those below it received. */
                agency?: components["parameters"]["ReportAgency"];
                /** @description Only services of this sector (lĩnh vực). */
                sector?: components["parameters"]["ReportSector"];
                /**
                 * @description Only what was received at this tier: `commune` by agencies of communes, otherwise the tier at which the service is handled, `province` before
                 *     `commune`.
                 */
                tier?: components["parameters"]["ReportTier"];
                /** @description Only this service. */
                service?: components["parameters"]["ReportService"];
                /**
                 * @description A year `2026`, quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day `2026-11-22` of Vietnam's calendar. This year when neither it nor
                 *     `from` and `to` are given. A period that is not over is told up to now.
                 * @example 2026-11
                 */
                period?: components["parameters"]["ReportPeriod"];
                /** @description First day of a period of one's own, together with `to`; in place of `period`. */
                from?: components["parameters"]["ReportFrom"];
                /** @description Last day of a period of one's own. */
                to?: components["parameters"]["ReportTo"];
                /** @description With what to compare. A period that is not over is compared with as many days. */
                compare?: components["parameters"]["ReportCompare"];
                /** @description Form of the answer; otherwise by `Accept`, and JSON. */
                format?: components["parameters"]["ReportFormatParameter"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRanking"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIndex766: {
        parameters: {
            query?: {
                /** @description Only what this agency and those below it received. */
                agency?: components["parameters"]["ReportAgency"];
                /** @description Only services of this sector (lĩnh vực). */
                sector?: components["parameters"]["ReportSector"];
                /**
                 * @description Only what was received at this tier: `commune` by agencies of communes, otherwise the tier at which the service is handled, `province` before
                 *     `commune`.
                 */
                tier?: components["parameters"]["ReportTier"];
                /** @description Only this service. */
                service?: components["parameters"]["ReportService"];
                /**
                 * @description A year `2026`, quarter `2026-Q4`, month `2026-11`, week `2026-W47` (ISO 8601) or day `2026-11-22` of Vietnam's calendar. This year when neither it nor
                 *     `from` and `to` are given. A period that is not over is told up to now.
                 * @example 2026-11
                 */
                period?: components["parameters"]["ReportPeriod"];
                /** @description First day of a period of one's own, together with `to`; in place of `period`. */
                from?: components["parameters"]["ReportFrom"];
                /** @description Last day of a period of one's own. */
                to?: components["parameters"]["ReportTo"];
                /** @description With what to compare. A period that is not over is compared with as many days. */
                compare?: components["parameters"]["ReportCompare"];
                /** @description Form of the answer; otherwise by `Accept`, and JSON. */
                format?: components["parameters"]["ReportFormatParameter"];
            };
            header?: {
                /**
                 * @description Preferred languages; `vi`, `en` and `zh-Hans` are answered, anything else gets `vi`.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index766"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description The payment, and how to pay it. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOpened"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takePaymentNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotice"];
            };
        };
        responses: {
            /** @description What became of the notice. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentNoticeAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
                /** @description The secret of the payment of a bill; opens it without signing in. */
                "Payment-Secret"?: components["parameters"]["PaymentSecret"];
            };
            path: {
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaymentReceiptPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
                /** @description The secret of the payment of a bill; opens it without signing in. */
                "Payment-Secret"?: components["parameters"]["PaymentSecret"];
            };
            path: {
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpBills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillLookup"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillList"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
                /**
                 * @description In place of a session: 256 random bits that a device makes and keeps, so that it can change its own rating. Only a hash of it is kept. A device
                 *     that many people use makes new ones for each.
                 */
                "Rating-Device"?: components["parameters"]["RatingDevice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingRequest"];
            };
        };
        responses: {
            /** @description The rating as it is now. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnRating: {
        parameters: {
            query?: never;
            header?: {
                /** @description The receipt's secret; with the code it opens a dossier without signing in. */
                "Dossier-Secret"?: components["parameters"]["DossierSecret"];
                /**
                 * @description In place of a session: 256 random bits that a device makes and keeps, so that it can change its own rating. Only a hash of it is kept. A device
                 *     that many people use makes new ones for each.
                 */
                "Rating-Device"?: components["parameters"]["RatingDevice"];
            };
            path: {
                /** @description What is rated. */
                ratingSubject: components["parameters"]["RatingSubject"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is rated. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRatingSummaries: {
        parameters: {
            query: {
                by: components["schemas"]["RatingGrouping"];
                /** @description Only this one: code of the service or agency, key of the place. */
                code?: string;
                /**
                 * @description A year or a month of Vietnam's calendar; this year when absent.
                 * @example 2026-11
                 */
                period?: string;
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingSummaryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeedbackRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackRules"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /** @description Received. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackReceived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, but cannot be accepted; `code` says why. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description What came with the code; with it the code opens feedback without signing in. */
                "Feedback-Secret"?: components["parameters"]["FeedbackSecret"];
            };
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feedback. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeFeedback: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What came with the code; with it the code opens feedback without signing in. */
                "Feedback-Secret"?: components["parameters"]["FeedbackSecret"];
                /**
                 * @description Stands for an applicant who is not signed in: 256 random bits that the client makes for one draft and keeps. What was made
                 *     under a key can only be reached with it. Refused where the portal does not allow to apply without signing in.
                 */
                "Applicant-Key"?: components["parameters"]["ApplicantKey"];
            };
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackCompletionRequest"];
            };
        };
        responses: {
            /** @description The feedback as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeedbackFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description What came with the code; with it the code opens feedback without signing in. */
                "Feedback-Secret"?: components["parameters"]["FeedbackSecret"];
            };
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublishedFeedback: {
        parameters: {
            query?: {
                /** @description Words of title, content or answer. */
                q?: string;
                /** @description Only this kind. */
                kind?: components["schemas"]["FeedbackKind"];
                /** @description Only about this. */
                subject?: components["schemas"]["FeedbackSubject"];
                /** @description Only answers of this agency. */
                agency?: string;
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedFeedbackList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublishedFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question and its answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedFeedback"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeskFeedback: {
        parameters: {
            query?: {
                /** @description Only in this state. */
                state?: components["schemas"]["FeedbackState"];
                /** @description Only this kind. */
                kind?: components["schemas"]["FeedbackKind"];
                /** @description Only about this. */
                subject?: components["schemas"]["FeedbackSubject"];
                /** @description Only what is late or due soon. */
                due?: components["schemas"]["DeskDue"];
                /** @description Only this agency and those below it. */
                agency?: string;
                /** @description Code, or words of the title or the sender's name, with or without accents. */
                q?: string;
                /** @description The `nextCursor` of the page before. Opaque; use it with the same query. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feedback. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedbackList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feedback. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnFeedback: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this operation (draft-ietf-httpapi-idempotency-key-header). Keep it before you send; a repetition with the same key and
                 *     content gets the same answer, with other content `422 idempotency_key_reused`, while the first still runs `409 operation_running`.
                 *     Kept for at least 90 days.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of the revision that you changed; another one since then answers `412 revision_conflict`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskFeedbackCommand"];
            };
        };
        responses: {
            /** @description The feedback as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Understood, but cannot be accepted; `code` says why. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskFeedbackFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeskFeedbackAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the feedback. */
                feedbackCode: components["parameters"]["FeedbackCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trail. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptCheck"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptVerdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReceiptKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a copy you hold; an unchanged answer is `304` without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public keys. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptKeys"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveDossierEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this event for this endpoint, the same at every attempt. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` (HMAC-SHA256) or `v1a,` (Ed25519) and the base64 of the signature over `id.timestamp.body`; several apart by spaces while keys are changed. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierWebhook"];
            };
        };
        responses: {
            /** @description Taken. Any other `2xx` is as good. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing more is wanted at this address. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
