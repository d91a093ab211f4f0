-- Natural days that were granted on top of the period of a clock, and by which office; once for each clock.
create table deadline_extension (
    id               bigint      not null auto_increment primary key,
    deadline_id      bigint      not null,
    from_day         date        not null,
    days             int         not null,
    approved_unit_id bigint      not null,
    approved_role    varchar(24) not null,
    approved_at      datetime(6) not null,
    constraint extension_deadline foreign key (deadline_id) references deadline (id),
    constraint extension_once unique (deadline_id),
    constraint extension_days check (days between 1 and 30)
) character set utf8mb4;

-- Some pauses follow from the rules, others from a decision; the clock names the office that took it.
alter table deadline_pause
    add column approved_unit_id bigint,
    add column approved_role varchar(24);

-- What the lead unit asked for. "counts" is empty for a request that lapsed undecided, so that one request counts per case.
create table extension (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    days         int           not null,
    reason       varchar(1000) not null,
    asked_by     bigint        not null,
    asked_at     datetime(6)   not null,
    decision     varchar(16),
    note         varchar(1000),
    decided_by   bigint,
    decided_at   datetime(6),
    counts       boolean,
    constraint extension_complaint foreign key (complaint_id) references complaint (id),
    constraint extension_counts_once unique (complaint_id, counts)
) character set utf8mb4;

create table suspension (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    ground       varchar(24)   not null,
    reason       varchar(1000) not null,
    asked_by     bigint        not null,
    asked_at     datetime(6)   not null,
    decision     varchar(16),
    note         varchar(1000),
    decided_by   bigint,
    decided_at   datetime(6),
    ended_by     bigint,
    ended_at     datetime(6),
    ended_note   varchar(1000),
    constraint suspension_complaint foreign key (complaint_id) references complaint (id),
    key suspension_by_complaint (complaint_id)
) character set utf8mb4;
