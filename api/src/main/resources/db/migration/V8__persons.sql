-- Two keys of one person are one person wherever a second one is asked for.
ALTER TABLE api_key ADD COLUMN person text;
ALTER TABLE pack_text ADD COLUMN person text;
ALTER TABLE job ADD COLUMN person text;

-- Where one role both owns and runs, it has given up these rights; it takes them for a moment.
GRANT UPDATE (person) ON api_key, pack_text TO CURRENT_USER;
-- Of keys that are there nobody said who holds them: those of one name are taken for those of one person.
UPDATE api_key SET person = name;
UPDATE pack_text t SET person = coalesce(
    (SELECT k.person FROM api_key k WHERE t.author = 'key/' || k.id || '/' || k.name), t.author);
UPDATE job j SET person = coalesce(
    (SELECT k.person FROM api_key k WHERE j.caller = 'key/' || k.id || '/' || k.name), j.caller);
REVOKE UPDATE (person) ON api_key, pack_text FROM ${service};

ALTER TABLE api_key ALTER COLUMN person SET NOT NULL;
ALTER TABLE pack_text ALTER COLUMN person SET NOT NULL;
ALTER TABLE job ALTER COLUMN person SET NOT NULL;
