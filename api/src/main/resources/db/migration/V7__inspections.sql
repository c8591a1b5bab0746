-- When units were visited. What was entered wrongly is followed by another entry, and stays.
CREATE TABLE inspection (
    id          uuid PRIMARY KEY,
    locality    text NOT NULL,
    held_on     date NOT NULL,
    note        text,
    entered_by  text NOT NULL,
    entered_at  timestamptz NOT NULL,
    UNIQUE (locality, held_on)
);

GRANT SELECT, INSERT ON inspection TO ${service};
