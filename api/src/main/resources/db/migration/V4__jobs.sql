-- Long work, and how far it is.
CREATE TABLE job (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL,
    state       text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    caller      text NOT NULL,
    role        text NOT NULL,
    territory   text NOT NULL,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    parameters  jsonb NOT NULL,
    input       bytea,                           -- taken away when the work is done
    done        integer NOT NULL DEFAULT 0,
    total       integer,                         -- unknown until the input is read
    outcome     text                             -- JSON: the result, or the problem that ended it
);

-- What became of each thing that the work was about, in order.
CREATE TABLE job_entry (
    job         uuid NOT NULL REFERENCES job,
    position    integer NOT NULL,
    entry       text NOT NULL,                   -- JSON
    PRIMARY KEY (job, position)
);

-- The queue, in the form that db-scheduler keeps it.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_by_priority ON scheduled_tasks (priority DESC, execution_time);

GRANT SELECT, INSERT, UPDATE ON job TO ${service};
GRANT SELECT, INSERT ON job_entry TO ${service};
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO ${service};
