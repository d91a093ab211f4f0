-- A clock that is replaced by the monthly one of the ledger. Its due moment stays what it was; meanwhile it announces nothing.
alter table deadline add column aside_since datetime(6);

-- Why a case cannot be finished in time, what was done, what will be done and by when; asked for by the lead unit, decided by the
-- head of the supervision body. "on_ledger" is true while it stands there, and null before and after, so that a case stands
-- there once. "due_on" is what was promised before; it is never moved.
create table ledger_entry (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    unit_id      bigint        not null,
    body_id      bigint        not null,
    origin       varchar(24)   not null,
    measures     varchar(1000) not null,
    plan         varchar(1000) not null,
    expected_on  date          not null,
    due_on       date          not null,
    reason       varchar(1000) not null,
    asked_by     bigint        not null,
    asked_at     datetime(6)   not null,
    decision     varchar(16),
    note         varchar(1000),
    decided_by   bigint,
    decided_at   datetime(6),
    on_ledger    boolean,
    ended_by     bigint,
    ended_at     datetime(6),
    ended_note   varchar(1000),
    constraint ledger_complaint foreign key (complaint_id) references complaint (id),
    constraint ledger_unit foreign key (unit_id) references unit (id),
    constraint ledger_body foreign key (body_id) references unit (id),
    constraint ledger_once unique (complaint_id, on_ledger),
    key ledger_of_unit (unit_id, on_ledger, id),
    key ledger_of_body (body_id, on_ledger, id)
) character set utf8mb4;

-- What is reported every month while a case stands on the ledger.
create table ledger_update (
    id          bigint        not null auto_increment primary key,
    entry_id    bigint        not null,
    progress    varchar(1000) not null,
    next_step   varchar(1000) not null,
    expected_on date          not null,
    written_by  bigint        not null,
    written_at  datetime(6)   not null,
    constraint ledger_update_entry foreign key (entry_id) references ledger_entry (id)
) character set utf8mb4;
