CREATE TABLE "body_act_annulments" (
	"act_id" text PRIMARY KEY NOT NULL,
	"reason" jsonb NOT NULL,
	"annulled_at" timestamp (3) with time zone NOT NULL,
	"by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "body_act_origins" (
	"act_id" text PRIMARY KEY NOT NULL,
	"bodies" jsonb NOT NULL,
	"organisations" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispute_drafts" (
	"person_id" text NOT NULL,
	"cycle_id" text NOT NULL,
	"body_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"claims" jsonb NOT NULL,
	"grounds" text NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dispute_drafts_person_id_cycle_id_body_id_indicator_id_pk" PRIMARY KEY("person_id","cycle_id","body_id","indicator_id")
);
--> statement-breakpoint
ALTER TABLE "body_act_annulments" ADD CONSTRAINT "body_act_annulments_act_id_body_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."body_acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_act_origins" ADD CONSTRAINT "body_act_origins_act_id_body_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."body_acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_drafts" ADD CONSTRAINT "dispute_drafts_person_id_user_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_drafts" ADD CONSTRAINT "dispute_drafts_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_drafts" ADD CONSTRAINT "dispute_drafts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER keep_body_act_origins BEFORE UPDATE OR DELETE ON "body_act_origins" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_body_act_annulments BEFORE UPDATE OR DELETE ON "body_act_annulments" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
ALTER TABLE "body_act_annulments" ADD CONSTRAINT "annulment_reason_in_three_languages" CHECK (length("reason"->>'kk') > 0 AND length("reason"->>'ru') > 0 AND length("reason"->>'en') > 0);
