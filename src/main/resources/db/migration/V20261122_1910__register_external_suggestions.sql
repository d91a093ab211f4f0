-- Suggestions from courts, procuratorates and supervisory commissions (司法建议、检察建议、监察建议), each with the clock of its answer.
create table external_suggestion (
    id            bigint       not null auto_increment primary key,
    version       int          not null,
    body_id       bigint       not null,
    kind          varchar(16)  not null,
    from_org      varchar(120) not null,
    doc_no        varchar(80)  not null,
    received_on   date         not null,
    summary       text         not null,
    document_id   bigint,
    registered_by bigint       not null,
    registered_at datetime(6)  not null,
    rule          text         not null,
    due_at        datetime(6)  not null,
    projected     boolean      not null,
    remind_at     datetime(6),
    replied_on    date,
    reply_no      varchar(80),
    reply         text,
    replied_by    bigint,
    replied_at    datetime(6),
    constraint suggestion_body foreign key (body_id) references unit (id),
    constraint suggestion_document foreign key (document_id) references supervision_document (id),
    constraint suggestion_once unique (body_id, from_org, doc_no),
    key suggestion_by_body (body_id, id),
    key suggestion_reminder (remind_at, id)
) character set utf8mb4;

create table external_suggestion_complaint (
    suggestion_id bigint not null,
    complaint_id  bigint not null,
    primary key (suggestion_id, complaint_id),
    constraint suggestion_complaint_suggestion foreign key (suggestion_id) references external_suggestion (id),
    constraint suggestion_complaint_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4;
