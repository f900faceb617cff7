import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125200448 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_session" drop constraint if exists "producer_session_token_hash_unique";`);
    this.addSql(`alter table if exists "producer_account" drop constraint if exists "producer_account_auth_identity_id_unique";`);
    this.addSql(`create table if not exists "producer_account" ("id" text not null, "auth_identity_id" text not null, "email" text null, "phone" text null, "name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_account_auth_identity_id_unique" ON "producer_account" ("auth_identity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_account_deleted_at" ON "producer_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_session" ("id" text not null, "token_hash" text not null, "auth_identity_id" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_session_token_hash_unique" ON "producer_session" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_session_deleted_at" ON "producer_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_session_auth_identity_id" ON "producer_session" ("auth_identity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_session_expires_at" ON "producer_session" ("expires_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_account" cascade;`);

    this.addSql(`drop table if exists "producer_session" cascade;`);
  }

}
