CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"indicator_ids" jsonb NOT NULL,
	"rows" integer NOT NULL,
	"values" integer NOT NULL,
	"sums" jsonb NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_by_person_and_instant" UNIQUE("cycle_id","by_id","at")
);
--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_sha256_documents_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."documents"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_by_id_user_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER keep_imports BEFORE UPDATE OR DELETE ON "imports" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
