-- Who lost the enforcement credential can be given a new one (重新核发), valid from its day; the number before and what was decided about
-- it stay on file.
create table officer_credential (
    id          bigint       not null auto_increment primary key,
    officer_id  bigint       not null,
    number      varchar(40)  not null,
    replaced_no varchar(40),
    valid_from  date         not null,
    valid_until date,
    basis       varchar(200) not null,
    issued_by   bigint       not null,
    issued_at   datetime(6)  not null,
    constraint officer_credential_officer foreign key (officer_id) references officer (id),
    constraint officer_credential_issuer foreign key (issued_by) references account (id),
    constraint officer_credential_number unique (number),
    key officer_credential_replaced (replaced_no)
) character set utf8mb4;

-- The number that the notice was about, which the officer may not have any more, and the days of the new one.
alter table credential_suspension add column credential_no varchar(40);
alter table credential_suspension add column reissued_from date;
alter table credential_suspension add column reissued_until date;
update credential_suspension s join officer o on o.id = s.officer_id set s.credential_no = o.credential_no;
