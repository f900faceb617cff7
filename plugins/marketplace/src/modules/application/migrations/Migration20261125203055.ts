import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125203055 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_application" drop constraint if exists "producer_application_producer_id_unique";`);
    this.addSql(`create table if not exists "producer_application" ("id" text not null, "account_id" text not null, "status" text check ("status" in ('draft', 'submitted', 'changes_requested', 'approved', 'rejected')) not null default 'draft', "step" text check ("step" in ('type', 'identity', 'place', 'contact', 'bank', 'documents', 'terms')) not null default 'type', "type" text check ("type" in ('enterprise', 'cooperative', 'cooperative_group', 'farm', 'household')) null, "name" text null, "search_name" text null, "tax_code" text null, "citizen_id" text null, "registration_number" text null, "commune_code" text null, "street" text null, "contact_name" text null, "phone" text null, "email" text null, "bank_bin" text null, "bank_account_number" text null, "bank_account_name" text null, "short_text" text null, "terms_accepted_at" timestamptz null, "terms_version" text null, "review_note" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "producer_id" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_application_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_producer_id_unique" ON "producer_application" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_application_deleted_at" ON "producer_application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_open" ON "producer_application" ("account_id") WHERE status IN ('draft', 'submitted', 'changes_requested') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_application_account_id" ON "producer_application" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_application_status_submitted_at" ON "producer_application" ("status", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_document" ("id" text not null, "producer_id" text null, "kind" text not null, "filename" text not null, "mime_type" text not null, "bytes" integer not null, "file_id" text not null, "expires_on" timestamptz null, "application_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_document_application_id" ON "producer_document" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_document_deleted_at" ON "producer_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_document_producer_id" ON "producer_document" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_document" add constraint "producer_document_application_id_foreign" foreign key ("application_id") references "producer_application" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_document" drop constraint if exists "producer_document_application_id_foreign";`);

    this.addSql(`drop table if exists "producer_application" cascade;`);

    this.addSql(`drop table if exists "producer_document" cascade;`);
  }

}
