CREATE TABLE "value_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"body_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"input_id" text NOT NULL,
	"version" integer NOT NULL,
	"starred" boolean NOT NULL,
	"comment" text,
	"link" text,
	"author_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "value_note_version" UNIQUE("cycle_id","indicator_id","body_id","input_id","version")
);
--> statement-breakpoint
ALTER TABLE "value_notes" ADD CONSTRAINT "value_notes_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_notes" ADD CONSTRAINT "value_notes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_notes" ADD CONSTRAINT "value_notes_author_id_user_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER keep_value_notes BEFORE UPDATE OR DELETE ON "value_notes" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
