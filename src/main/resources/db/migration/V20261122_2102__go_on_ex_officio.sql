-- What was withdrawn and is serious goes on ex officio, as a case without a complainant. This is the only way from one to the other.
create table clue (
    complaint_id bigint        not null primary key,
    withdrawn_id bigint        not null,
    ground       varchar(16)   not null,
    reason       varchar(1000) not null,
    taken_by     bigint,
    opened_at    datetime(6)   not null,
    constraint clue_once unique (withdrawn_id),
    constraint clue_complaint foreign key (complaint_id) references complaint (id),
    constraint clue_withdrawn foreign key (withdrawn_id) references complaint (id)
) character set utf8mb4;
