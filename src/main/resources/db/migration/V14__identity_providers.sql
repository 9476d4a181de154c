create table identity_provider (
    id binary(16) not null primary key,
    version int not null,
    organisation_id binary(16) not null,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    sealed_secret text not null,
    email_claim varchar(255) not null,
    name_claim varchar(255) not null,
    vouches_for_emails boolean not null,
    switched_on boolean not null,
    edition int not null,
    tested_at datetime(6),
    changed_by binary(16) not null,
    constraint identity_provider_organisation unique (organisation_id),
    constraint identity_provider_of_organisation foreign key (organisation_id) references organisation (id)
);

create table identity_provider_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    organisation_id binary(16),
    organisation_id_mod boolean,
    issuer varchar(255),
    issuer_mod boolean,
    client_id varchar(255),
    client_id_mod boolean,
    email_claim varchar(255),
    email_claim_mod boolean,
    name_claim varchar(255),
    name_claim_mod boolean,
    vouches_for_emails boolean,
    vouches_for_emails_mod boolean,
    switched_on boolean,
    switched_on_mod boolean,
    edition int,
    edition_mod boolean,
    tested_at datetime(6),
    tested_at_mod boolean,
    changed_by binary(16),
    changed_by_mod boolean,
    primary key (id, rev)
);

create table email_domain (
    id binary(16) not null primary key,
    version int not null,
    provider_id binary(16) not null,
    name varchar(255) not null,
    constraint email_domain_name unique (name),
    constraint email_domain_provider foreign key (provider_id) references identity_provider (id)
);

create table email_domain_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    provider_id binary(16),
    provider_mod boolean,
    name varchar(255),
    name_mod boolean,
    primary key (id, rev)
);

-- Subjects differ by upper and lower case, which texts here do not: the fingerprint keeps them apart.
create table person_identity (
    id binary(16) not null primary key,
    version int not null,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    fingerprint varchar(64) not null,
    person_id binary(16) not null,
    since datetime(6) not null,
    constraint person_identity_fingerprint unique (fingerprint),
    constraint person_identity_person foreign key (person_id) references person (id)
);

create table person_identity_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    issuer varchar(255),
    issuer_mod boolean,
    subject varchar(255),
    subject_mod boolean,
    fingerprint varchar(64),
    fingerprint_mod boolean,
    person_id binary(16),
    person_id_mod boolean,
    since datetime(6),
    since_mod boolean,
    primary key (id, rev)
);
