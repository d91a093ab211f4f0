-- What the complainant asks the level above to look at again, and what it decides. One round for each level.
create table recheck (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    round        int           not null,
    body_id      bigint        not null,
    objection    varchar(2000) not null,
    requested_at datetime(6)   not null,
    outcome      varchar(16),
    opinion      varchar(5000),
    drafted_by   bigint,
    remark       varchar(1000),
    decided_by   bigint,
    decided_at   datetime(6),
    last         boolean       not null,
    constraint recheck_once unique (complaint_id, round),
    constraint recheck_complaint foreign key (complaint_id) references complaint (id),
    constraint recheck_body foreign key (body_id) references unit (id)
) character set utf8mb4;

-- A case can be handled once more for a bad rating, and again because the level above says so.
alter table rehandling drop foreign key rehandling_complaint;
alter table rehandling
    drop primary key,
    add column id bigint not null auto_increment primary key first,
    modify column reason varchar(5000) not null,
    add constraint rehandling_complaint foreign key (complaint_id) references complaint (id);
