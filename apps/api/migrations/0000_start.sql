CREATE TYPE "public"."body_act_kind" AS ENUM('rename', 'split', 'merge', 'abolish');--> statement-breakpoint
CREATE TYPE "public"."stage" AS ENUM('preparation', 'collection', 'disputes', 'decision', 'consolidation', 'published');--> statement-breakpoint
CREATE TYPE "public"."dispute_status" AS ENUM('filed', 'in-review', 'information-asked', 'information-given', 'upheld', 'partly-upheld', 'rejected', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."methodology_state" AS ENUM('draft', 'in-force', 'retired');--> statement-breakpoint
CREATE TYPE "public"."proposal_kind" AS ENUM('return', 'calendar', 'extension', 'correction', 'publication', 'revision');--> statement-breakpoint
CREATE TYPE "public"."proposal_state" AS ENUM('asked', 'approved', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."link_purpose" AS ENUM('invitation', 'reset');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('administrator', 'assessor', 'agency', 'auditor');--> statement-breakpoint
CREATE TYPE "public"."provenance" AS ENUM('entered', 'imported', 'registry', 'dispute', 'verification', 'correction', 'reported');--> statement-breakpoint
CREATE TYPE "public"."value_status" AS ENUM('value', 'exempt', 'missing');--> statement-breakpoint
CREATE SEQUENCE "public"."dispute_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"actor_role" text NOT NULL,
	"organisation_id" text,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"cycle_id" text,
	"body_id" text,
	"before" jsonb,
	"after" jsonb,
	"reason" jsonb,
	"request_id" text NOT NULL,
	"rows" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" text PRIMARY KEY NOT NULL,
	"group" text NOT NULL,
	"abbreviation" jsonb NOT NULL,
	"name" jsonb NOT NULL,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"region" text,
	"valid_from" text,
	"valid_to" text,
	"successor_of" jsonb NOT NULL,
	"succeeded_by" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "body_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "body_act_kind" NOT NULL,
	"on" text NOT NULL,
	"ground" jsonb NOT NULL,
	"from" jsonb NOT NULL,
	"to" jsonb NOT NULL,
	"names" jsonb,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cycle_bodies" (
	"cycle_id" text NOT NULL,
	"body_id" text NOT NULL,
	"group" text NOT NULL,
	"applicability" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "cycle_bodies_cycle_id_body_id_pk" PRIMARY KEY("cycle_id","body_id")
);
--> statement-breakpoint
CREATE TABLE "cycle_stages" (
	"cycle_id" text NOT NULL,
	"stage" "stage" NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone,
	CONSTRAINT "cycle_stages_cycle_id_stage_pk" PRIMARY KEY("cycle_id","stage")
);
--> statement-breakpoint
CREATE TABLE "cycle_suppliers" (
	"cycle_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	CONSTRAINT "cycle_suppliers_cycle_id_indicator_id_pk" PRIMARY KEY("cycle_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "cycles" (
	"id" text PRIMARY KEY NOT NULL,
	"index_id" text NOT NULL,
	"edition_id" text NOT NULL,
	"methodology_digest" text NOT NULL,
	"title" jsonb NOT NULL,
	"demonstration" boolean NOT NULL,
	"stage" "stage" NOT NULL,
	"version" integer NOT NULL,
	"last_month" text,
	"opened_at" timestamp (3) with time zone,
	CONSTRAINT "cycle_edition" UNIQUE("index_id","edition_id")
);
--> statement-breakpoint
CREATE TABLE "openings" (
	"cycle_id" text PRIMARY KEY NOT NULL,
	"taken_from" text,
	"bodies" jsonb NOT NULL,
	"suppliers" jsonb NOT NULL,
	"calendar" jsonb NOT NULL,
	"checked" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason_code" text NOT NULL,
	"reasoning" text NOT NULL,
	"values" jsonb NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by_id" text NOT NULL,
	CONSTRAINT "decisions_disputeId_unique" UNIQUE("dispute_id"),
	CONSTRAINT "reasoning_is_an_argument" CHECK (length("decisions"."reasoning") >= 20)
);
--> statement-breakpoint
CREATE TABLE "dispute_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispute_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"organisation_id" text NOT NULL,
	"text" text
);
--> statement-breakpoint
CREATE TABLE "disputes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"cycle_id" text NOT NULL,
	"body_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"status" "dispute_status" NOT NULL,
	"claims" jsonb NOT NULL,
	"grounds" text NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"filed_by_id" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"receipt_sha256" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "disputes_number_unique" UNIQUE("number"),
	CONSTRAINT "grounds_are_an_argument" CHECK (length("disputes"."grounds") >= 20)
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"sha256" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"index_id" text NOT NULL,
	"id" text NOT NULL,
	"title" jsonb NOT NULL,
	"methodology_digest" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"rates" jsonb,
	CONSTRAINT "editions_index_id_id_pk" PRIMARY KEY("index_id","id")
);
--> statement-breakpoint
CREATE TABLE "indices" (
	"id" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "methodology_versions" (
	"digest" text PRIMARY KEY NOT NULL,
	"methodology_id" text NOT NULL,
	"version" text NOT NULL,
	"definition" text NOT NULL,
	"state" "methodology_state" NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"registered_by_id" text,
	"in_force_at" timestamp (3) with time zone,
	"in_force_by_id" text,
	CONSTRAINT "methodology_version" UNIQUE("methodology_id","version"),
	CONSTRAINT "two_administrators" CHECK ("methodology_versions"."in_force_by_id" <> "methodology_versions"."registered_by_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"kinds" jsonb NOT NULL,
	"name" jsonb NOT NULL,
	"abbreviation" jsonb NOT NULL,
	"body_id" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"cycle_id" text NOT NULL,
	"number" integer NOT NULL,
	"disclosed_at" timestamp (3) with time zone NOT NULL,
	"versions" jsonb NOT NULL,
	CONSTRAINT "disclosures_cycle_id_number_pk" PRIMARY KEY("cycle_id","number")
);
--> statement-breakpoint
CREATE TABLE "stage_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"from" "stage" NOT NULL,
	"to" "stage" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_name" text NOT NULL,
	"by_id" text,
	"reason" jsonb,
	"waived" jsonb NOT NULL,
	"proposal_id" uuid
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"stage" text NOT NULL,
	"body_id" text NOT NULL,
	"indicator_id" text,
	"until" timestamp (3) with time zone NOT NULL,
	"reason" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"proposal_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"kind" "proposal_kind" NOT NULL,
	"act" jsonb NOT NULL,
	"reason" jsonb NOT NULL,
	"cycle_version" integer NOT NULL,
	"values_digest" text NOT NULL,
	"state" "proposal_state" NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by_id" text NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by_id" text,
	"answer" text,
	CONSTRAINT "approved_by_another" CHECK ("proposals"."state" <> 'approved' or ("proposals"."answered_by_id" is not null and "proposals"."answered_by_id" <> "proposals"."asked_by_id")),
	CONSTRAINT "answered_or_waiting" CHECK (("proposals"."state" = 'asked') = ("proposals"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"index_id" text NOT NULL,
	"edition_id" text NOT NULL,
	"revision" integer NOT NULL,
	"cycle_id" text,
	"methodology_digest" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"proposal_id" uuid,
	"reason" jsonb NOT NULL,
	"bundle" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"signature" text NOT NULL,
	"public_key" text NOT NULL,
	"audit_sequence" bigint NOT NULL,
	"audit_head" text NOT NULL,
	CONSTRAINT "publication_revision" UNIQUE("index_id","edition_id","revision")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"token_hash" text NOT NULL,
	"issued_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"replaced_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"email" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"two_factor_enabled" boolean DEFAULT false,
	"role" "role" NOT NULL,
	"organisation_id" text NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"reason" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	"proposal_id" uuid,
	"replaces_decision_id" uuid
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"action" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text,
	"statement" text
);
--> statement-breakpoint
CREATE TABLE "value_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"body_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"input_id" text NOT NULL,
	"version" integer NOT NULL,
	"status" "value_status" NOT NULL,
	"value" text,
	"ground" text,
	"provenance" "provenance" NOT NULL,
	"author_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"decision_id" uuid,
	"correction_id" uuid,
	CONSTRAINT "value_version" UNIQUE("cycle_id","body_id","indicator_id","input_id","version"),
	CONSTRAINT "value_or_reason_for_none" CHECK (("value_revisions"."status" = 'value') = ("value_revisions"."value" is not null)),
	CONSTRAINT "exempt_needs_ground" CHECK ("value_revisions"."status" <> 'exempt' or "value_revisions"."ground" is not null)
);
--> statement-breakpoint
ALTER TABLE "cycle_bodies" ADD CONSTRAINT "cycle_bodies_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_bodies" ADD CONSTRAINT "cycle_bodies_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_stages" ADD CONSTRAINT "cycle_stages_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_suppliers" ADD CONSTRAINT "cycle_suppliers_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_suppliers" ADD CONSTRAINT "cycle_suppliers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_methodology_digest_methodology_versions_digest_fk" FOREIGN KEY ("methodology_digest") REFERENCES "public"."methodology_versions"("digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_index_id_edition_id_editions_index_id_id_fk" FOREIGN KEY ("index_id","edition_id") REFERENCES "public"."editions"("index_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "openings" ADD CONSTRAINT "openings_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_id_user_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_documents" ADD CONSTRAINT "dispute_documents_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_documents" ADD CONSTRAINT "dispute_documents_event_id_dispute_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."dispute_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_documents" ADD CONSTRAINT "dispute_documents_sha256_documents_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."documents"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_events" ADD CONSTRAINT "dispute_events_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_events" ADD CONSTRAINT "dispute_events_actor_id_user_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_supplier_id_organisations_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_filed_by_id_user_id_fk" FOREIGN KEY ("filed_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_index_id_indices_id_fk" FOREIGN KEY ("index_id") REFERENCES "public"."indices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_methodology_digest_methodology_versions_digest_fk" FOREIGN KEY ("methodology_digest") REFERENCES "public"."methodology_versions"("digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "methodology_versions" ADD CONSTRAINT "methodology_versions_registered_by_id_user_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "methodology_versions" ADD CONSTRAINT "methodology_versions_in_force_by_id_user_id_fk" FOREIGN KEY ("in_force_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD CONSTRAINT "stage_changes_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD CONSTRAINT "stage_changes_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_asked_by_id_user_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_answered_by_id_user_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_methodology_digest_methodology_versions_digest_fk" FOREIGN KEY ("methodology_digest") REFERENCES "public"."methodology_versions"("digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_index_id_edition_id_editions_index_id_id_fk" FOREIGN KEY ("index_id","edition_id") REFERENCES "public"."editions"("index_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user" ADD CONSTRAINT "user_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_by_id_user_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_by_id_user_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_author_id_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_by_body" ON "audit_entries" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "audit_by_cycle" ON "audit_entries" USING btree ("cycle_id");--> statement-breakpoint
CREATE INDEX "document_by_dispute" ON "dispute_documents" USING btree ("dispute_id");--> statement-breakpoint
CREATE INDEX "event_by_dispute" ON "dispute_events" USING btree ("dispute_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_dispute" ON "disputes" USING btree ("cycle_id","body_id","indicator_id") WHERE "disputes"."status" in ('filed', 'in-review', 'information-asked', 'information-given');--> statement-breakpoint
CREATE INDEX "dispute_by_cycle" ON "disputes" USING btree ("cycle_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_version_in_force" ON "methodology_versions" USING btree ("methodology_id") WHERE "methodology_versions"."state" = 'in-force';--> statement-breakpoint
CREATE INDEX "extension_by_cycle" ON "extensions" USING btree ("cycle_id");--> statement-breakpoint
CREATE INDEX "proposal_by_cycle" ON "proposals" USING btree ("cycle_id");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "one_time_link_user" ON "one_time_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_user" ON "two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "value_by_indicator" ON "value_revisions" USING btree ("cycle_id","indicator_id");