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
ALTER TABLE "dispute_drafts" ADD CONSTRAINT "dispute_drafts_person_id_user_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_drafts" ADD CONSTRAINT "dispute_drafts_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_drafts" ADD CONSTRAINT "dispute_drafts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;