-- Everybody under whose name a case stood or who wrote a reply to it: not one of them handles it once more.
create table case_handler (
    complaint_id bigint  not null,
    account_id   bigint  not null,
    barred       boolean not null,
    constraint case_handler_once primary key (complaint_id, account_id),
    constraint case_handler_complaint foreign key (complaint_id) references complaint (id),
    constraint case_handler_account foreign key (account_id) references account (id)
) character set utf8mb4;

-- Barred first: whom the same case knows otherwise, too, stays barred.
insert ignore into case_handler (complaint_id, account_id, barred)
    select complaint_id, barred_id, true from rehandling where ordered and barred_id is not null;
insert ignore into case_handler (complaint_id, account_id, barred)
    select r.complaint_id, r.submitted_by, exists (
        select 1 from rehandling h where h.complaint_id = r.complaint_id and h.ordered and r.submitted_at <= h.decided_at)
    from reply r;
insert ignore into case_handler (complaint_id, account_id, barred)
    select id, handler_id, false from complaint where handler_id is not null;
alter table rehandling drop column barred_id;
