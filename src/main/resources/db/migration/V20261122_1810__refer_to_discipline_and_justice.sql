-- What goes to the bodies of discipline and justice. It stands beside the case: nothing of the case changes with it. "attention" is
-- true or empty, so that few rows are read to see what the head of supervision has to look at.
create table referral (
    id              bigint        not null auto_increment primary key,
    complaint_id    bigint        not null,
    kind            varchar(24)   not null,
    destination     varchar(120)  not null,
    reason          varchar(2000) not null,
    handed          varchar(2000) not null,
    whole           boolean       not null,
    state           varchar(16)   not null,
    attention       boolean,
    proposed_by     bigint        not null,
    proposed_at     datetime(6)   not null,
    decided_by      bigint,
    decided_at      datetime(6),
    note            varchar(1000),
    due_on          date,
    remind_at       datetime(6),
    received_on     date,
    received_number varchar(60),
    received_by     varchar(60),
    outcome         varchar(2000),
    outcome_on      date,
    constraint referral_complaint foreign key (complaint_id) references complaint (id),
    key referral_by_complaint (complaint_id, id),
    key referral_attention (attention, complaint_id),
    key referral_reminder (remind_at, id)
) character set utf8mb4;
