-- Whether the portal made the password, so that its user must choose another at the next log-in.
alter table account add column one_time boolean default false not null;

-- Null while the account is active.
alter table account add column closed_at timestamp(3) with time zone;

-- Rises with each new password and each closing: sessions begun in an earlier generation are over.
alter table account add column generation bigint default 0 not null;
