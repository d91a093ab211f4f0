-- Who leads a case since when, and until when the unit can ask to give it back; null when it cannot, because it was designated or has replied.
create table lead_term (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    unit_id      bigint      not null,
    since        datetime(6) not null,
    return_until date,
    ended_at     datetime(6),
    constraint lead_term_complaint foreign key (complaint_id) references complaint (id),
    constraint lead_term_unit foreign key (unit_id) references unit (id),
    key lead_term_by_complaint (complaint_id, ended_at)
) character set utf8mb4;

-- Whoever leads a case today has had it before returns were known.
insert into lead_term (complaint_id, unit_id, since)
select id, lead_unit_id, changed_at from complaint where lead_unit_id is not null;

-- A unit asks to give a case back. What it asked stays its own, even when it does not hold the case any more.
create table return_request (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    unit_id      bigint        not null,
    reason       varchar(1000) not null,
    basis        varchar(500)  not null,
    asked_by     bigint        not null,
    asked_at     datetime(6)   not null,
    clock_round  int           not null,
    outcome      varchar(16),
    note         varchar(1000),
    decided_by   bigint,
    decided_at   datetime(6),
    constraint return_complaint foreign key (complaint_id) references complaint (id),
    constraint return_unit foreign key (unit_id) references unit (id),
    key return_by_complaint (complaint_id, id),
    key return_by_unit (unit_id, id)
) character set utf8mb4;

-- The supervision body of the common superior says who leads; once per case.
create table designation (
    complaint_id  bigint      not null primary key,
    body_id       bigint      not null,
    sought_at     datetime(6) not null,
    unit_id       bigint,
    designated_at datetime(6),
    constraint designation_complaint foreign key (complaint_id) references complaint (id),
    constraint designation_body foreign key (body_id) references unit (id),
    constraint designation_unit foreign key (unit_id) references unit (id)
) character set utf8mb4;
