-- What was written once is never changed or removed, whoever asks.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or removed; write a new one.', TG_TABLE_NAME USING ERRCODE = 'OL001';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_audit_entries BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_value_revisions BEFORE UPDATE OR DELETE ON "value_revisions" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_decisions BEFORE UPDATE OR DELETE ON "decisions" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_dispute_events BEFORE UPDATE OR DELETE ON "dispute_events" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_dispute_documents BEFORE UPDATE OR DELETE ON "dispute_documents" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_documents BEFORE UPDATE OR DELETE ON "documents" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_sign_offs BEFORE UPDATE OR DELETE ON "sign_offs" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_corrections BEFORE UPDATE OR DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_stage_changes BEFORE UPDATE OR DELETE ON "stage_changes" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_drafts BEFORE UPDATE OR DELETE ON "drafts" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_publications BEFORE UPDATE OR DELETE ON "publications" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revision_decision" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id");
--> statement-breakpoint
-- Separation of duties: who entered or amended a contested value does not decide about it.
CREATE FUNCTION refuse_deciding_own_value() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  contested record;
BEGIN
  SELECT d.cycle_id, d.body_id, d.indicator_id INTO contested FROM disputes d WHERE d.id = NEW.dispute_id;
  IF EXISTS (
    SELECT 1 FROM value_revisions v
    WHERE v.cycle_id = contested.cycle_id AND v.body_id = contested.body_id AND v.indicator_id = contested.indicator_id
      AND v.author_id = NEW.decided_by_id
  ) THEN
    RAISE EXCEPTION 'Who entered or amended a contested value cannot decide its dispute.' USING ERRCODE = 'OL002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER separation_of_duties BEFORE INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION refuse_deciding_own_value();
--> statement-breakpoint
-- A registered definition never changes; a draft is put in force or withdrawn, what is in force can only retire.
CREATE FUNCTION keep_definition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.digest, NEW.methodology_id, NEW.version, NEW.definition, NEW.registered_at, NEW.registered_by_id)
      IS DISTINCT FROM (OLD.digest, OLD.methodology_id, OLD.version, OLD.definition, OLD.registered_at, OLD.registered_by_id) THEN
    RAISE EXCEPTION 'A registered methodology version is never changed or removed; register another version.' USING ERRCODE = 'OL001';
  END IF;
  IF NOT (OLD.state = 'draft' OR (OLD.state = 'in-force' AND NEW.state = 'retired')) THEN
    RAISE EXCEPTION 'A methodology version that is % does not become %.', OLD.state, NEW.state USING ERRCODE = 'OL003';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_methodology_versions BEFORE UPDATE OR DELETE ON "methodology_versions" FOR EACH ROW EXECUTE FUNCTION keep_definition();
--> statement-breakpoint
CREATE TRIGGER keep_body_acts BEFORE UPDATE OR DELETE ON "body_acts" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
INSERT INTO "audit_head" ("id", "sequence", "hash") VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
