-- Rule files that come in over HTTP. Every text that a draft ever had is kept, and every version that was approved.

-- A pack that somebody is changing; one for each pack at a time.
CREATE TABLE pack_draft (
    id             uuid PRIMARY KEY,
    pack           text NOT NULL,
    state          text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'withdrawn', 'approved')),
    edit           integer NOT NULL,             -- the latest
    restores       integer,                      -- the version whose text it began with, if it rolls back
    opened_at      timestamptz NOT NULL,
    closed_at      timestamptz
);
CREATE UNIQUE INDEX pack_draft_open ON pack_draft (pack) WHERE state = 'open';
CREATE INDEX pack_draft_by_pack ON pack_draft (pack, opened_at);

-- What a draft said at some time. Never changed.
CREATE TABLE pack_text (
    draft          uuid NOT NULL REFERENCES pack_draft,
    edit           integer NOT NULL CHECK (edit > 0),
    author         text NOT NULL,
    written_at     timestamptz NOT NULL,
    content        text NOT NULL,                -- the pack as YAML
    cases          text,                         -- its cases as YAML
    sha256         text NOT NULL,                -- over both
    PRIMARY KEY (draft, edit)
);

-- What a second person approved, and from which day on it decides. Never changed.
CREATE TABLE pack_version (
    pack           text NOT NULL,
    number         integer NOT NULL CHECK (number > 0),
    draft          uuid NOT NULL UNIQUE,
    edit           integer NOT NULL,
    approved_by    text NOT NULL,
    approved_at    timestamptz NOT NULL,
    from_day       date NOT NULL,
    PRIMARY KEY (pack, number),
    FOREIGN KEY (draft, edit) REFERENCES pack_text
);

-- Every rule book by which the service has decided, the latest last.
CREATE TABLE rule_book_taken_up (
    number         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256         text NOT NULL,
    packs          text[] NOT NULL,              -- the published versions in it
    versions       integer[] NOT NULL,
    taken_up_at    timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON pack_draft TO ${service};
GRANT SELECT, INSERT ON pack_text, pack_version, rule_book_taken_up TO ${service};
REVOKE UPDATE, DELETE, TRUNCATE ON pack_text, pack_version, rule_book_taken_up FROM ${service};
