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
CREATE TRIGGER keep_disclosures BEFORE UPDATE OR DELETE ON "disclosures" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
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
-- A disclosed value is never replaced in silence: by a decision about it, or by a correction with a public reason.
CREATE FUNCTION keep_disclosed_values() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before record;
  disclosed boolean;
BEGIN
  SELECT EXISTS (
    SELECT 1 FROM disclosures d
    WHERE d.cycle_id = NEW.cycle_id AND d.versions ? (NEW.body_id || '|' || NEW.indicator_id || '|' || NEW.input_id)
  ) INTO disclosed;
  IF NOT disclosed THEN
    RETURN NEW;
  END IF;
  IF NEW.decision_id IS NOT NULL THEN
    IF NOT EXISTS (
      SELECT 1 FROM decisions e JOIN disputes d ON d.id = e.dispute_id
      WHERE e.id = NEW.decision_id AND e.outcome <> 'rejected'
        AND (d.cycle_id, d.body_id, d.indicator_id) = (NEW.cycle_id, NEW.body_id, NEW.indicator_id)
    ) THEN
      RAISE EXCEPTION 'The decision is not about this value.' USING ERRCODE = 'OL004';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.correction_id IS NULL THEN
    RAISE EXCEPTION 'A disclosed value changes only by a decision or by a correction with a public reason.' USING ERRCODE = 'OL004';
  END IF;
  SELECT v.decision_id, v.correction_id INTO before FROM value_revisions v
  WHERE (v.cycle_id, v.body_id, v.indicator_id, v.input_id) = (NEW.cycle_id, NEW.body_id, NEW.indicator_id, NEW.input_id)
  ORDER BY v.version DESC LIMIT 1;
  IF before.decision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM corrections c WHERE c.id = NEW.correction_id AND c.replaces_decision_id = before.decision_id
  ) THEN
    RAISE EXCEPTION 'The value was set by a decision: the correction must name it.' USING ERRCODE = 'OL005';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER disclosed_values BEFORE INSERT ON "value_revisions" FOR EACH ROW EXECUTE FUNCTION keep_disclosed_values();
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "correction_replaces_decision" FOREIGN KEY ("replaces_decision_id") REFERENCES "decisions"("id");
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "reason_in_three_languages" CHECK (length("reason"->>'kk') > 0 AND length("reason"->>'ru') > 0 AND length("reason"->>'en') > 0);
--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposal_reason_in_three_languages" CHECK (length("reason"->>'kk') > 0 AND length("reason"->>'ru') > 0 AND length("reason"->>'en') > 0);
--> statement-breakpoint
-- A correction is made by two administrators, or by a supplier in a collection that was opened again by two.
CREATE FUNCTION demand_right_to_correct() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.proposal_id IS NULL THEN
    IF NOT EXISTS (SELECT 1 FROM cycles c WHERE c.id = NEW.cycle_id AND c.stage = 'collection') THEN
      RAISE EXCEPTION 'A correction outside the collection needs two administrators.' USING ERRCODE = 'OL006';
    END IF;
  ELSIF NOT EXISTS (
    SELECT 1 FROM proposals p
    WHERE p.id = NEW.proposal_id AND p.cycle_id = NEW.cycle_id AND p.state = 'approved' AND p.kind IN ('correction', 'revision')
  ) THEN
    RAISE EXCEPTION 'A correction needs a proposal that another administrator approved.' USING ERRCODE = 'OL006';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER right_to_correct BEFORE INSERT ON "corrections" FOR EACH ROW EXECUTE FUNCTION demand_right_to_correct();
--> statement-breakpoint
-- Two administrators: a step back and a publication need a proposal that another person approved.
CREATE FUNCTION demand_two_administrators() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."to" < NEW."from" OR NEW."to" = 'published' THEN
    IF NOT EXISTS (
      SELECT 1 FROM proposals p
      WHERE p.id = NEW.proposal_id AND p.cycle_id = NEW.cycle_id AND p.state = 'approved'
        AND p.kind = (CASE WHEN NEW."to" = 'published' THEN 'publication' ELSE 'return' END)::proposal_kind
    ) THEN
      RAISE EXCEPTION 'This step of the cycle needs two administrators.' USING ERRCODE = 'OL006';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER two_administrators BEFORE INSERT ON "stage_changes" FOR EACH ROW EXECUTE FUNCTION demand_two_administrators();
--> statement-breakpoint
-- What was asked for stays as it was asked; it is answered once.
CREATE FUNCTION keep_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state <> 'asked'
    OR (NEW.id, NEW.cycle_id, NEW.kind, NEW.act, NEW.reason, NEW.cycle_version, NEW.values_digest, NEW.asked_at, NEW.asked_by_id)
      IS DISTINCT FROM (OLD.id, OLD.cycle_id, OLD.kind, OLD.act, OLD.reason, OLD.cycle_version, OLD.values_digest, OLD.asked_at, OLD.asked_by_id) THEN
    RAISE EXCEPTION 'A proposal is answered once and otherwise never changed.' USING ERRCODE = 'OL001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_proposals BEFORE UPDATE OR DELETE ON "proposals" FOR EACH ROW EXECUTE FUNCTION keep_proposal();
--> statement-breakpoint
CREATE TRIGGER keep_extensions BEFORE UPDATE OR DELETE ON "extensions" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER keep_body_acts BEFORE UPDATE OR DELETE ON "body_acts" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
INSERT INTO "audit_head" ("id", "sequence", "hash") VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
