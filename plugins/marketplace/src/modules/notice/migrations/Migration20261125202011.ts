import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125202011 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_event_key_unique";`);
    this.addSql(`create table if not exists "notice" ("id" text not null, "account_id" text not null, "producer_id" text null, "kind" text not null, "params" jsonb not null, "read_at" timestamptz null, "event_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_event_key_unique" ON "notice" ("event_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_account_id_created_at" ON "notice" ("account_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);
  }

}
