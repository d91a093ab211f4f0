-- The case file. What runs in parallel is a record of its own, never a flag on the complaint.
create table serial (
    region_code varchar(12) not null,
    day         date        not null,
    last_number int         not null,
    primary key (region_code, day)
) character set utf8mb4;

create table complaint (
    id                  bigint        not null auto_increment primary key,
    number              varchar(24)   not null unique,
    status              varchar(24)   not null,
    region_code         varchar(12)   not null,
    subject             varchar(120)  not null,
    narrative           text          not null,
    primary_category    varchar(8)    not null,
    other_categories    varchar(120)  not null default '',
    sector              varchar(8)    not null,
    action_kind         varchar(24)   not null,
    occurred_on         date,
    place               varchar(200),
    amount_involved     decimal(15, 2),
    channel             varchar(24)   not null,
    identity_mode       varchar(24)   not null,
    complainant_type    varchar(24)   not null,
    locale              varchar(8)    not null,
    supervision_unit_id bigint        not null,
    lead_unit_id        bigint,
    handler_id          bigint,
    finding             varchar(24),
    waits_unit_id       bigint,
    waits_role          varchar(24),
    next_due_at         datetime(6),
    filed_at            datetime(6)   not null,
    changed_at          datetime(6)   not null,
    closed_at           datetime(6),
    filing_key          binary(32)    not null unique,
    fingerprint         binary(32)    not null,
    query_code_hash     binary(32)    not null,
    version             int           not null,
    constraint complaint_supervision foreign key (supervision_unit_id) references unit (id),
    constraint complaint_lead foreign key (lead_unit_id) references unit (id),
    key complaint_waiting (waits_unit_id, waits_role, next_due_at, id),
    key complaint_fingerprint (fingerprint, filed_at),
    key complaint_filed (filed_at, id)
) character set utf8mb4;

-- Identity of the complainant, sealed with SM4-GCM; the indexes are keyed hashes (HMAC-SM3).
create table complainant (
    complaint_id bigint          not null primary key,
    sealed       varbinary(4000) not null,
    phone_index  binary(32),
    uscc_index   binary(32),
    has_email    boolean         not null,
    constraint complainant_complaint foreign key (complaint_id) references complaint (id),
    key complainant_by_phone (phone_index),
    key complainant_by_uscc (uscc_index)
) character set utf8mb4;

create table respondent (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    unit_id      bigint,
    organ_id     bigint,
    unit_text    varchar(120),
    officer_name varchar(60),
    credential_no varchar(40),
    officer_id   bigint,
    constraint respondent_complaint foreign key (complaint_id) references complaint (id),
    constraint respondent_unit foreign key (unit_id) references unit (id),
    key respondent_by_complaint (complaint_id, organ_id),
    key respondent_by_organ (organ_id, complaint_id)
) character set utf8mb4;

create table request_item (
    id           bigint       not null auto_increment primary key,
    complaint_id bigint       not null,
    position     int          not null,
    text         varchar(300) not null,
    constraint request_complaint foreign key (complaint_id) references complaint (id),
    key request_by_complaint (complaint_id, position)
) character set utf8mb4;

-- The units that hold a case, and as what; who is not in here sees nothing of it.
create table complaint_unit (
    complaint_id bigint      not null,
    unit_id      bigint      not null,
    capacity     varchar(16) not null,
    primary key (complaint_id, unit_id, capacity),
    key holder_by_unit (unit_id, capacity, complaint_id)
) character set utf8mb4;

create table deadline (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    clock        varchar(8)  not null,
    round        int         not null default 1,
    rule         text        not null,
    started_at   datetime(6) not null,
    due_at       datetime(6) not null,
    projected    boolean     not null,
    stopped_at   datetime(6),
    constraint deadline_complaint foreign key (complaint_id) references complaint (id),
    constraint deadline_once unique (complaint_id, clock, round),
    key deadline_open (stopped_at, due_at, id)
) character set utf8mb4;

create table deadline_pause (
    id          bigint      not null auto_increment primary key,
    deadline_id bigint      not null,
    from_at     datetime(6) not null,
    until_at    datetime(6),
    reason      varchar(40) not null,
    constraint pause_deadline foreign key (deadline_id) references deadline (id),
    key pause_by_deadline (deadline_id)
) character set utf8mb4;

create table supplement (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    asked        text          not null,
    asked_at     datetime(6)   not null,
    answer       text,
    answered_at  datetime(6),
    constraint supplement_complaint foreign key (complaint_id) references complaint (id),
    key supplement_by_complaint (complaint_id)
) character set utf8mb4;

create table non_acceptance (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    reason_code  varchar(8)  not null,
    explanation  text        not null,
    proposed_by  bigint      not null,
    proposed_at  datetime(6) not null,
    decision     varchar(16),
    decided_by   bigint,
    decided_at   datetime(6),
    note         varchar(500),
    constraint non_acceptance_complaint foreign key (complaint_id) references complaint (id),
    key non_acceptance_by_complaint (complaint_id)
) character set utf8mb4;

create table reply (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    round        int         not null,
    finding      varchar(24) not null,
    facts        text        not null,
    basis        text        not null,
    submitted_by bigint      not null,
    submitted_at datetime(6) not null,
    decision     varchar(16),
    opinion      text,
    reviewed_by  bigint,
    reviewed_at  datetime(6),
    constraint reply_complaint foreign key (complaint_id) references complaint (id),
    constraint reply_round unique (complaint_id, round)
) character set utf8mb4;

create table reply_answer (
    id         bigint      not null auto_increment primary key,
    reply_id   bigint      not null,
    request_id bigint      not null,
    kind       varchar(16) not null,
    text       text        not null,
    basis      varchar(500),
    constraint answer_reply foreign key (reply_id) references reply (id),
    constraint answer_request foreign key (request_id) references request_item (id),
    constraint answer_once unique (reply_id, request_id)
) character set utf8mb4;

create table evaluation (
    complaint_id bigint      not null primary key,
    grade        varchar(24) not null,
    comment      varchar(1000),
    at           datetime(6) not null,
    constraint evaluation_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4;

create table problem_item (
    id           bigint       not null auto_increment primary key,
    complaint_id bigint       not null,
    position     int          not null,
    title        varchar(200) not null,
    measure      varchar(500) not null,
    kind         varchar(16)  not null,
    status       varchar(32)  not null,
    due_on       date         not null,
    result       text,
    submitted_by bigint,
    submitted_at datetime(6),
    verified_by  bigint,
    verified_at  datetime(6),
    verification varchar(1000),
    constraint problem_complaint foreign key (complaint_id) references complaint (id),
    key problem_by_complaint (complaint_id, position)
) character set utf8mb4;

create table filing_draft (
    token_hash   binary(32)      not null primary key,
    sealed       mediumblob      not null,
    created_at   datetime(6)     not null,
    updated_at   datetime(6)     not null,
    complaint_id bigint,
    key draft_by_age (updated_at)
) character set utf8mb4;

create table evidence (
    id           char(32)     not null primary key,
    complaint_id bigint,
    draft_hash   binary(32),
    name         varchar(120) not null,
    format       varchar(16)  not null,
    size         bigint       not null,
    sha256       char(64)     not null,
    sent_sha256  char(64)     not null,
    scan         varchar(16)  not null,
    added_at     datetime(6)  not null,
    constraint evidence_complaint foreign key (complaint_id) references complaint (id),
    key evidence_by_complaint (complaint_id, added_at),
    key evidence_by_draft (draft_hash),
    key evidence_unscanned (scan, added_at)
) character set utf8mb4;

-- One row per filing attempt that may be repeated: the second of two equal ones waits here for the first.
create table filing_key (
    filing_key binary(32) not null primary key
) character set utf8mb4;
