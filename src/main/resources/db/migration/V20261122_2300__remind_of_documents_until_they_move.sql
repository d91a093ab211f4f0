-- Before which witness a document was left with a unit that did not sign for it.
alter table supervision_document add column left_note text;

-- What was reminded of for the last time is taken up again by the next pass.
update supervision_clock set remind_at = due_at where stopped_at is null and remind_at is null and clock <> 'OBJECTION';
update external_suggestion set remind_at = due_at where replied_on is null and remind_at is null;

-- A report that waits for its decision has a time for it from now on: the next pass replaces the borrowed rule and counts.
insert into supervision_clock (document_id, clock, round, rule, started_at, due_at, projected, remind_at)
select d.id, 'DECISION', 1, c.rule, r.reported_at, r.reported_at, false, r.reported_at
from supervision_document d
join document_report r on r.document_id = d.id and r.outcome is null
join supervision_clock c on c.document_id = d.id and c.clock = 'SIGN' and c.round = 1
where d.status = 'REPORTED';
