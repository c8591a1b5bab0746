-- Who is told of what happens here, and what they are still to be told.

CREATE TABLE webhook (
    id             uuid PRIMARY KEY,
    url            text NOT NULL,
    events         text[] NOT NULL,
    secret         bytea NOT NULL,               -- what events are signed with; shown once
    created_by     text NOT NULL,
    created_at     timestamptz NOT NULL,
    removed_at     timestamptz                   -- told nothing from then on
);

-- What happened, as far as somebody wanted to know it then.
CREATE TABLE webhook_event (
    id             uuid PRIMARY KEY,
    position       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    type           text NOT NULL,
    subject        text NOT NULL,
    happened_at    timestamptz NOT NULL,
    data           text NOT NULL                 -- JSON; ids, codes, hashes and addresses only
);

-- Whom an event is for, and whether it has got there.
CREATE TABLE webhook_delivery (
    event          uuid NOT NULL REFERENCES webhook_event,
    webhook        uuid NOT NULL REFERENCES webhook,
    position       bigint NOT NULL,
    state          text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'parked', 'dropped')),
    attempts       integer NOT NULL DEFAULT 0,
    next_at        timestamptz NOT NULL,         -- not before
    trouble        text,                         -- why the last attempt failed
    delivered_at   timestamptz,
    PRIMARY KEY (event, webhook)
);
CREATE INDEX webhook_delivery_to_do ON webhook_delivery (next_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook, position);

GRANT SELECT, INSERT, UPDATE ON webhook TO ${service};
GRANT SELECT, INSERT, DELETE ON webhook_event TO ${service};
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_delivery TO ${service};
