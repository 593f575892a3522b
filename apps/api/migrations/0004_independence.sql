-- Whoever gives a person the link to their password can sign in as that person: the chain of those who gave the links ends at
-- somebody whom the operator of the server made, or goes round between some of whom the smallest stands for all.
CREATE FUNCTION beginning_of(person text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  reached text := person;
  passed text[] := '{}';
  giver text;
BEGIN
  LOOP
    passed := passed || reached;
    SELECT l.issued_by_id INTO giver FROM one_time_links l
    WHERE l.user_id = reached AND l.used_at IS NOT NULL ORDER BY l.used_at DESC, l.created_at DESC LIMIT 1;
    IF giver IS NULL THEN
      RETURN reached;
    END IF;
    IF giver = ANY (passed) THEN
      RETURN (SELECT min(p COLLATE "C") FROM unnest(passed[array_position(passed, giver):]) AS p);
    END IF;
    reached := giver;
  END LOOP;
END $$;
--> statement-breakpoint
-- Two administrators are two people: neither may have given the other the link to the password, nor one person to both.
CREATE FUNCTION demand_independent_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One's own approval is refused by a condition of the table.
  IF NEW.state = 'approved' AND NEW.asked_by_id <> NEW.answered_by_id
    AND beginning_of(NEW.asked_by_id) = beginning_of(NEW.answered_by_id) THEN
    RAISE EXCEPTION 'Who approves must be independent of who asked.' USING ERRCODE = 'OL007';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER independent_approval BEFORE INSERT OR UPDATE ON "proposals" FOR EACH ROW EXECUTE FUNCTION demand_independent_approval();
--> statement-breakpoint
CREATE FUNCTION demand_independent_enactment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'in-force' AND OLD.state = 'draft' AND NEW.registered_by_id <> NEW.in_force_by_id
    AND beginning_of(NEW.registered_by_id) = beginning_of(NEW.in_force_by_id) THEN
    RAISE EXCEPTION 'Who puts a methodology version in force must be independent of who registered it.' USING ERRCODE = 'OL007';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER independent_enactment BEFORE UPDATE ON "methodology_versions" FOR EACH ROW EXECUTE FUNCTION demand_independent_enactment();
