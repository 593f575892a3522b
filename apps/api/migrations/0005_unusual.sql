CREATE TABLE "justifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"body_id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"input_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"check" text,
	"detail" jsonb NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "justifications" ADD CONSTRAINT "justifications_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "justifications" ADD CONSTRAINT "justifications_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "justifications" ADD CONSTRAINT "justifications_by_id_user_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "justification_by_indicator" ON "justifications" USING btree ("cycle_id","indicator_id");
--> statement-breakpoint
CREATE TRIGGER keep_justifications BEFORE UPDATE OR DELETE ON "justifications" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
