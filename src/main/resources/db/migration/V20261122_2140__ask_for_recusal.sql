-- Who asked that whom be kept away from a case, and what was decided. "waiting" is true or empty, so that few rows are read to see what
-- a head of supervision has to decide.
create table recusal_request (
    id                 bigint        not null auto_increment primary key,
    complaint_id       bigint        not null,
    asker_complaint_id bigint,
    asked_by           bigint,
    unit_id            bigint,
    account_id         bigint,
    person             varchar(60),
    reason             varchar(1000) not null,
    new_facts          varchar(1000),
    asked_at           datetime(6)   not null,
    body_id            bigint        not null,
    clock_round        int           not null,
    waiting            boolean,
    outcome            varchar(16),
    answer             varchar(1000),
    decided_by         bigint,
    decided_at         datetime(6),
    constraint recusal_complaint foreign key (complaint_id) references complaint (id),
    constraint recusal_unit foreign key (unit_id) references unit (id),
    constraint recusal_body foreign key (body_id) references unit (id),
    key recusal_by_complaint (complaint_id, id),
    key recusal_by_asker (asker_complaint_id, id),
    key recusal_waiting (waiting, body_id, complaint_id)
) character set utf8mb4;

-- Who is kept away by such a decision: a unit with all its parts, or a person. The visibility of a case is one look into this table; zero
-- stands for none, so that nobody is barred twice.
create table recusal_bar (
    complaint_id bigint not null,
    unit_id      bigint not null default 0,
    account_id   bigint not null default 0,
    primary key (complaint_id, unit_id, account_id),
    key recusal_bar_of_person (account_id, complaint_id),
    constraint recusal_bar_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4;
