-- The open cases of a unit in the order of their clocks, and its closed ones in the order of their end, are each one range.
alter table complaint add key complaint_supervised (supervision_unit_id, closed_at, next_due_at, id);
alter table complaint add key complaint_led (lead_unit_id, closed_at, next_due_at, id);

-- The one row says that the first administrator was made; of two who try at once the second waits here.
create table first_administrator (
    only_one tinyint     not null primary key,
    made_at  datetime(6) not null
) character set utf8mb4;
