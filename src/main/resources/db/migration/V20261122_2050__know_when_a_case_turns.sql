-- Each clock has thresholds of its own, so a case turns yellow and deep red when the first of its clocks does. Both moments are
-- kept beside next_due_at, for the lists. Open cases get the usual three and five working days until one of their clocks moves.
alter table complaint
    add column due_soon_from datetime(6) after next_due_at,
    add column severe_from datetime(6) after due_soon_from;

update complaint
set due_soon_from = next_due_at - interval 5 day, severe_from = next_due_at + interval 7 day
where next_due_at is not null;
