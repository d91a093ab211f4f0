-- Who does not supply what is missing is reminded first; then the report counts as withdrawn.
alter table supplement
    add column reminded_at datetime(6),
    add column lapsed_at datetime(6);

-- What has run out is looked for by kind, oldest first.
create index deadline_due on deadline (clock, stopped_at, due_at, id);
