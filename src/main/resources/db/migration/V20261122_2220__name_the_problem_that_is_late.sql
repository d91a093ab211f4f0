-- Each of several problems of a case has its own clock: what was urged, ordered and listed says which one it was about.
alter table urge add column problem int;
alter table supervision_order add column problem int;
alter table listed_supervision add column problem int;

-- What was written before names it, too, where the problem still has that clock. A problem whose clock is not noted has the one of its
-- position.
update urge u join problem_item p on p.complaint_id = u.complaint_id
set u.problem = p.position
where u.clock = 'C8' and u.occasion like concat('C8-', coalesce(p.clock_round, p.position), '-%')
and exists (select 1 from problem_item o where o.complaint_id = u.complaint_id and o.id <> p.id);

update supervision_order s join deadline d on d.id = s.deadline_id
join problem_item p on p.complaint_id = s.complaint_id and coalesce(p.clock_round, p.position) = d.round
set s.problem = p.position
where s.clock = 'C8'
and exists (select 1 from problem_item o where o.complaint_id = s.complaint_id and o.id <> p.id);

update listed_supervision l join problem_item p on p.complaint_id = l.complaint_id
set l.problem = p.position
where l.clock = 'C8' and l.occasion = concat('C8-', coalesce(p.clock_round, p.position))
and exists (select 1 from problem_item o where o.complaint_id = l.complaint_id and o.id <> p.id);
