-- Supervision documents (行政执法监督文书): what a supervision body writes to a unit, from the draft to the end. "terms" is the kind as
-- it was when the document was drafted.
create table supervision_document (
    id              bigint       not null auto_increment primary key,
    version         int          not null,
    kind            varchar(24)  not null,
    terms           text         not null,
    body_id         bigint       not null,
    unit_id         bigint       not null,
    complaint_id    bigint,
    title           varchar(120) not null,
    text            text         not null,
    attachments     varchar(1000) not null,
    status          varchar(16)  not null,
    drafted_by      bigint       not null,
    drafted_at      datetime(6)  not null,
    approved_by     bigint,
    approved_at     datetime(6),
    number          varchar(80),
    token           char(43)     unique,
    hash            char(64),
    served_at       datetime(6),
    acknowledged_by bigint,
    acknowledged_at datetime(6),
    ended_at        datetime(6),
    constraint document_body foreign key (body_id) references unit (id),
    constraint document_unit foreign key (unit_id) references unit (id),
    constraint document_complaint foreign key (complaint_id) references complaint (id),
    constraint document_number unique (body_id, number),
    key document_by_body (body_id, id),
    key document_by_unit (unit_id, id)
) character set utf8mb4;

-- Numbers without gaps: one row for each body, year and kind, held until the approval is stored.
create table document_counter (
    body_id     bigint      not null,
    of_year     int         not null,
    kind        varchar(24) not null,
    last_number int         not null,
    primary key (body_id, of_year, kind)
) character set utf8mb4;

-- The unit disagrees, once; somebody else looks at it.
create table document_objection (
    document_id bigint      not null primary key,
    reason      text        not null,
    objected_by bigint      not null,
    objected_at datetime(6) not null,
    outcome     varchar(16),
    opinion     text,
    decided_by  bigint,
    decided_at  datetime(6),
    constraint objection_document foreign key (document_id) references supervision_document (id)
) character set utf8mb4;

-- What the unit reports; a report that is sent back is followed by another one.
create table document_report (
    id          bigint      not null auto_increment primary key,
    document_id bigint      not null,
    round       int         not null,
    text        text        not null,
    reported_by bigint      not null,
    reported_at datetime(6) not null,
    outcome     varchar(16),
    opinion     text,
    again_by    date,
    decided_by  bigint,
    decided_at  datetime(6),
    constraint report_document foreign key (document_id) references supervision_document (id),
    constraint report_once unique (document_id, round)
) character set utf8mb4;

-- The clocks of documents. They follow the rules, the counting and the lights of the clocks of cases, but stand apart from them: a row
-- of "deadline" belongs to a complaint, whose holders are urged and whose case is escalated.
create table supervision_clock (
    id          bigint      not null auto_increment primary key,
    document_id bigint      not null,
    clock       varchar(16) not null,
    round       int         not null,
    rule        text        not null,
    started_at  datetime(6) not null,
    due_at      datetime(6) not null,
    projected   boolean     not null,
    stopped_at  datetime(6),
    remind_at   datetime(6),
    constraint supervision_clock_document foreign key (document_id) references supervision_document (id),
    constraint supervision_clock_once unique (document_id, clock, round),
    key supervision_clock_reminder (remind_at, id),
    key supervision_clock_open (stopped_at, id)
) character set utf8mb4;
