-- What becomes of findings: states, an event for every step, documents of the unit.

-- The identity that the engine gives is known again from report to report; a code may come to mean another unit.
ALTER TABLE finding RENAME COLUMN id TO identity;
ALTER TABLE finding DROP CONSTRAINT finding_pkey;
ALTER TABLE finding
    ADD COLUMN id              uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    ADD COLUMN locality_since  date NOT NULL DEFAULT DATE '0001-01-01',
    ADD COLUMN series          text,
    ADD COLUMN last_day        date,             -- of the latest period whose report has it
    ADD COLUMN reopens_from    date,             -- a report of a period that ends then or later opens it again
    ADD COLUMN due             date,             -- by when the unit has to act; none while it has not
    ADD COLUMN due_certain     boolean NOT NULL DEFAULT true,
    ADD COLUMN until           date,             -- end of the plan or of the waiver
    ADD COLUMN approver        text,             -- who waived it
    ADD COLUMN reasons         text[] NOT NULL DEFAULT '{}',  -- why a report closed it
    ADD COLUMN carried_to      uuid REFERENCES finding,
    ADD COLUMN weight          smallint NOT NULL GENERATED ALWAYS AS (CASE severity
        WHEN 'critical' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END) STORED,
    ADD CONSTRAINT finding_known_again UNIQUE (identity, locality_since),
    ADD CONSTRAINT finding_state CHECK (state IN
        ('open', 'answered', 'plan-accepted', 'waived', 'claimed-fixed', 'verified', 'obsolete')),
    ADD CONSTRAINT finding_waived CHECK (state <> 'waived' OR (until IS NOT NULL AND approver IS NOT NULL));
UPDATE finding f SET series = u.series, last_day = u.period_last
    FROM unit_report u WHERE u.id = f.report;
ALTER TABLE finding ALTER COLUMN series SET NOT NULL, ALTER COLUMN last_day SET NOT NULL;
-- Every report moves them to itself; without these indexes that touches no index at all.
DROP INDEX finding_by_report;
ALTER TABLE finding SET (fillfactor = 80);
CREATE INDEX finding_by_locality ON finding (locality, series);
CREATE INDEX finding_by_district ON finding ((path[3]));
CREATE INDEX finding_by_due ON finding ((coalesce(due, DATE 'infinity')), id);
CREATE INDEX finding_by_predecessor ON finding (carried_to) WHERE carried_to IS NOT NULL;
CREATE INDEX finding_by_waiver ON finding (until) WHERE state = 'waived';

-- What reports of one unit wait for, one after the other. Rows, since a large file would use up all other locks.
CREATE TABLE finding_unit (
    locality       text NOT NULL,
    series         text NOT NULL,
    PRIMARY KEY (locality, series)
) WITH (fillfactor = 50);

-- Every step of a finding. Never changed; the audit trail holds the hash of each.
CREATE TABLE finding_event (
    seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    finding        uuid NOT NULL REFERENCES finding,
    at             timestamptz NOT NULL,
    actor          text NOT NULL,
    action         text NOT NULL,
    from_state     text,
    to_state       text NOT NULL,
    reasons        text[] NOT NULL,              -- of reports: FIGURE, TARGET, RULE_FILES, PLACE, ENGINE, LATER_REPORT
    note           text,
    until          date,
    report         uuid,                         -- what a report did
    revision       integer,
    related        uuid,                         -- the finding that it was carried to or taken over from
    content        text                          -- hash of the document that was added
);
CREATE INDEX finding_event_by_finding ON finding_event (finding, seq);
CREATE INDEX finding_event_by_report ON finding_event (report, revision) WHERE report IS NOT NULL;

-- Documents of the unit. Never changed.
CREATE TABLE evidence (
    id             uuid PRIMARY KEY,
    finding        uuid NOT NULL REFERENCES finding,
    name           text NOT NULL,
    media_type     text NOT NULL,                -- by what it holds, whatever its name
    size           integer NOT NULL,
    sha256         text NOT NULL,
    content        bytea NOT NULL,
    added_at       timestamptz NOT NULL,
    added_by       text NOT NULL,
    UNIQUE (finding, sha256)
);
ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE ON finding_unit TO ${service};
GRANT SELECT, INSERT ON finding_event, evidence TO ${service};
REVOKE UPDATE, DELETE, TRUNCATE ON finding_event, evidence FROM ${service};
