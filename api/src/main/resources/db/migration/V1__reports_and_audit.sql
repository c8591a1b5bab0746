-- What came in, what was said of it, and who did what. The role ${service} runs the service; it owns nothing.

-- One locality's report for one period; what it says is in its revisions.
CREATE TABLE unit_report (
    id             uuid PRIMARY KEY,
    locality       text NOT NULL,               -- the unit that the code meant when the period ended
    path           text[] NOT NULL,             -- codes of the units above, the nation first, and its own
    level          text NOT NULL,
    period         text NOT NULL,
    period_last    date NOT NULL,
    series         text NOT NULL,               -- kind of period: year, half-year, quarter, month
    state          text NOT NULL DEFAULT 'sent' CHECK (state IN ('draft', 'sent', 'returned')),
    revision       integer NOT NULL,            -- the latest
    created_at     timestamptz NOT NULL,
    UNIQUE (locality, period)
);
CREATE INDEX unit_report_by_province ON unit_report ((path[2]), period);

-- What was sent, as it was read, and what the rules said of it then. Never changed.
CREATE TABLE revision (
    report          uuid NOT NULL REFERENCES unit_report,
    number          integer NOT NULL CHECK (number > 0),
    received_at     timestamptz NOT NULL,
    received_from   text NOT NULL,
    reason          text,                        -- why it was corrected; none for the first
    format          text NOT NULL,
    submitted_on    date,
    content         text NOT NULL,               -- the report as JSON
    content_sha256  text NOT NULL,
    as_of           date NOT NULL,
    rule_book       text NOT NULL,
    engine          text NOT NULL,
    result          bytea NOT NULL,              -- the result as JSON, compressed (gzip)
    result_sha256   text NOT NULL,               -- of the JSON
    planned         integer NOT NULL,
    verdicts        jsonb NOT NULL,              -- counts by verdict
    PRIMARY KEY (report, number)
);
ALTER TABLE revision ALTER COLUMN result SET STORAGE EXTERNAL;

-- What somebody has to act on, known again from one report to the next by its identity.
CREATE TABLE finding (
    id             text PRIMARY KEY,
    report         uuid NOT NULL REFERENCES unit_report,
    revision       integer NOT NULL,             -- the one that it was last seen in
    locality       text NOT NULL,
    path           text[] NOT NULL,
    kind           text NOT NULL,
    target         text,
    indicator      text,
    severity       text NOT NULL,
    message_vi     text NOT NULL,
    message_en     text NOT NULL,
    state          text NOT NULL DEFAULT 'open',
    since_period   text NOT NULL,
    last_period    text NOT NULL,
    opened_at      timestamptz NOT NULL,
    version        integer NOT NULL DEFAULT 1
);
CREATE INDEX finding_by_province ON finding ((path[2]), id);
CREATE INDEX finding_by_report ON finding (report);

-- An answer that was given under a key, to be given again.
CREATE TABLE idempotent_answer (
    caller         text NOT NULL,
    key            text NOT NULL,
    request_sha256 text NOT NULL,
    status         integer NOT NULL,
    location       text,
    body           text NOT NULL,
    answered_at    timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotent_answer_by_age ON idempotent_answer (answered_at);

-- Who did what. Each row is chained to the one before by a hash over its content.
CREATE TABLE audit_entry (
    seq            bigint PRIMARY KEY CHECK (seq > 0),
    at             timestamptz NOT NULL,
    actor          text NOT NULL,
    action         text NOT NULL,
    subject        text NOT NULL,
    details        text NOT NULL,                -- JSON; where it names content, by its hash
    hash           text NOT NULL
);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject);

-- The end of the chain, and what writers of the chain wait for.
CREATE TABLE audit_head (
    single         boolean PRIMARY KEY DEFAULT true CHECK (single),
    seq            bigint NOT NULL,
    hash           text NOT NULL
);
INSERT INTO audit_head (seq, hash) VALUES (0, repeat('0', 64));

GRANT USAGE ON SCHEMA public TO ${service};
GRANT SELECT, INSERT, UPDATE ON unit_report, finding, audit_head TO ${service};
GRANT SELECT, INSERT, DELETE ON idempotent_answer TO ${service};
GRANT SELECT, INSERT ON revision, audit_entry TO ${service};
-- Where one role both owns and runs, it has these rights by owning, and gives them up.
REVOKE UPDATE, DELETE, TRUNCATE ON revision, audit_entry FROM ${service};
