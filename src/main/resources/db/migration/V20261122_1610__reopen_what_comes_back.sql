-- A case that was over comes back within a year: what the complainant reported, if anybody did, and what was decided.
create table relapse (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    report       varchar(2000),
    clock_round  int,
    opened_at    datetime(6) not null,
    outcome      varchar(16),
    reason       varchar(1000),
    decided_by   bigint,
    decided_at   datetime(6),
    constraint relapse_complaint foreign key (complaint_id) references complaint (id),
    key relapse_by_complaint (complaint_id)
) character set utf8mb4;

-- A problem that comes back gets another clock C8, so that the round of its clock is not its position any more.
alter table problem_item add column clock_round int;
update problem_item set clock_round = position where status <> 'PLANNED';
