-- A suspended case is looked at again on this day; null once it goes on.
alter table suspension
    add column look_on date,
    add column looks int not null default 0,
    add key suspension_to_look_at (look_on, id);

update suspension set look_on = date_add(date(decided_at), interval 1 month)
where decision = 'APPROVED' and ended_at is null;

-- A proposed referral has a time for its decision: until now none was reminded of.
update referral set due_on = date_add(date(proposed_at), interval 7 day), remind_at = date_add(proposed_at, interval 8 day)
where state = 'PROPOSED';
