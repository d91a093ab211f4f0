-- Who exists: regions, units with the line above each of them, officers, people who sign in.
create table region (
    code        varchar(12)  not null primary key,
    name        varchar(80)  not null,
    name_en     varchar(120) not null,
    level       varchar(16)  not null,
    parent_code varchar(12)
) character set utf8mb4;

create table unit (
    id           bigint       not null auto_increment primary key,
    code         varchar(40)  not null unique,
    name         varchar(120) not null,
    name_en      varchar(160) not null,
    short_name   varchar(60)  not null,
    nature       varchar(24)  not null,
    level        varchar(16)  not null,
    region_code  varchar(12)  not null,
    parent_id    bigint,
    superior_id  bigint,
    entrusted_by_id bigint,
    sectors      varchar(400) not null default '',
    phone        varchar(40),
    email        varchar(120),
    address      varchar(200),
    dissolved_on date,
    constraint unit_region foreign key (region_code) references region (code),
    constraint unit_parent foreign key (parent_id) references unit (id),
    constraint unit_superior foreign key (superior_id) references unit (id),
    key unit_by_region (region_code, nature)
) character set utf8mb4;

-- Every unit that stands above another one, by organisation or by profession, and the unit itself.
-- Recusal is one join on this table (rules D4 a).
create table unit_line (
    unit_id  bigint not null,
    above_id bigint not null,
    primary key (unit_id, above_id),
    key unit_line_above (above_id, unit_id)
) character set utf8mb4;

create table officer (
    id            bigint      not null auto_increment primary key,
    unit_id       bigint      not null,
    name          varchar(60) not null,
    credential_no varchar(40) unique,
    post          varchar(60),
    constraint officer_unit foreign key (unit_id) references unit (id),
    key officer_by_name (unit_id, name)
) character set utf8mb4;

create table account (
    id            bigint       not null auto_increment primary key,
    username      varchar(60)  not null unique,
    name          varchar(60)  not null,
    unit_id       bigint       not null,
    officer_id    bigint,
    email         varchar(120),
    password_hash varchar(200) not null,
    active        boolean      not null default true,
    created_at    datetime(6)  not null,
    constraint account_unit foreign key (unit_id) references unit (id),
    constraint account_officer foreign key (officer_id) references officer (id),
    key account_by_unit (unit_id)
) character set utf8mb4;

create table account_role (
    account_id bigint      not null,
    role       varchar(24) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
) character set utf8mb4;

create table account_session (
    token_hash binary(32)  not null primary key,
    account_id bigint      not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint session_account foreign key (account_id) references account (id),
    key session_expiry (expires_at)
) character set utf8mb4;

-- Wrong passwords and wrong query codes, counted over all nodes.
create table attempt (
    scope         varchar(160) not null primary key,
    failures      int          not null,
    last_at       datetime(6)  not null,
    blocked_until datetime(6)  not null
) character set utf8mb4;

-- The chained trail: each entry carries the hash of the one before it in the same chain.
create table trail_entry (
    id          bigint        not null auto_increment primary key,
    chain       varchar(60)   not null,
    position    int           not null,
    at          datetime(6)   not null,
    event       varchar(60)   not null,
    actor_id    bigint,
    actor_role  varchar(24)   not null,
    actor_unit  varchar(120),
    audience    varchar(16)   not null,
    detail      text          not null,
    prev_hash   char(64)      not null,
    hash        char(64)      not null,
    constraint trail_position unique (chain, position),
    key trail_by_actor (actor_id, at)
) character set utf8mb4;

-- Letters wait here until a mail server has taken them.
create table outbox (
    id              bigint        not null auto_increment primary key,
    once            varchar(120)  not null unique,
    kind            varchar(60)   not null,
    recipient       varbinary(600) not null,
    subject         varchar(200)  not null,
    body            text          not null,
    created_at      datetime(6)   not null,
    next_attempt_at datetime(6),
    attempts        int           not null default 0,
    sent_at         datetime(6),
    last_error      varchar(300),
    key outbox_due (next_attempt_at, id)
) character set utf8mb4;
