CREATE TABLE "called_off_publications" (
	"publication_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" jsonb NOT NULL,
	"proposal_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pre_releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"person_id" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"reason" jsonb NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "called_off_publications" ADD CONSTRAINT "called_off_publications_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "called_off_publications" ADD CONSTRAINT "called_off_publications_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pre_releases" ADD CONSTRAINT "pre_releases_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pre_releases" ADD CONSTRAINT "pre_releases_person_id_user_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pre_releases" ADD CONSTRAINT "pre_releases_added_by_id_user_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pre_release_by_cycle" ON "pre_releases" USING btree ("cycle_id");--> statement-breakpoint
CREATE TRIGGER keep_called_off BEFORE UPDATE OR DELETE ON "called_off_publications" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- What is public stays public: only a publication whose instant is still to come is called off, and by two administrators.
CREATE FUNCTION demand_right_to_call_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM publications b JOIN proposals p ON p.id = NEW.proposal_id AND p.cycle_id = b.cycle_id
    WHERE b.id = NEW.publication_id AND b.published_at > NEW.at AND p.state = 'approved' AND p.kind = 'return'
  ) THEN
    RAISE EXCEPTION 'A publication is called off before its instant, by two administrators.' USING ERRCODE = 'OL006';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER right_to_call_off BEFORE INSERT ON "called_off_publications" FOR EACH ROW EXECUTE FUNCTION demand_right_to_call_off();
--> statement-breakpoint
-- Who reads an edition before its instant stands in the publication that two administrators made: from then on the list is closed.
CREATE FUNCTION keep_pre_releases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM cycles c WHERE c.id = COALESCE(NEW.cycle_id, OLD.cycle_id) AND c.stage = 'published') THEN
    RAISE EXCEPTION 'The pre-release list is closed once the publication is settled.' USING ERRCODE = 'OL003';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.closed_at IS NOT NULL OR (NEW.id, NEW.cycle_id, NEW.person_id, NEW.opens_at, NEW.reason, NEW.added_at, NEW.added_by_id)
      IS DISTINCT FROM (OLD.id, OLD.cycle_id, OLD.person_id, OLD.opens_at, OLD.reason, OLD.added_at, OLD.added_by_id)) THEN
    RAISE EXCEPTION 'An entry of the pre-release list is closed once and otherwise never changed.' USING ERRCODE = 'OL001';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_pre_releases BEFORE INSERT OR UPDATE OR DELETE ON "pre_releases" FOR EACH ROW EXECUTE FUNCTION keep_pre_releases();
--> statement-breakpoint
ALTER TABLE "pre_releases" ADD CONSTRAINT "pre_release_reason_in_three_languages" CHECK (length("reason"->>'kk') > 0 AND length("reason"->>'ru') > 0 AND length("reason"->>'en') > 0);
