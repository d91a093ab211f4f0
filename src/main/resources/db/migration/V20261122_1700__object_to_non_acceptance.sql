-- What the complainant holds against not being accepted, and what the level above decides. Once per case.
create table objection (
    complaint_id bigint        not null primary key,
    body_id      bigint        not null,
    reason       varchar(2000) not null,
    made_at      datetime(6)   not null,
    upheld       boolean,
    opinion      varchar(5000),
    decided_by   bigint,
    decided_at   datetime(6),
    constraint objection_complaint foreign key (complaint_id) references complaint (id),
    constraint objection_body foreign key (body_id) references unit (id)
) character set utf8mb4;

-- A refusal that the level above has set aside; whoever proposed or approved it does not examine the complaint again.
alter table non_acceptance add column set_aside boolean not null default false;
