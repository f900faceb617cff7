import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126001534 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "takedown" ("id" text not null, "product_id" text not null, "producer_id" text not null, "authority" text not null, "reference" text not null, "note" text null, "received_at" timestamptz not null, "due_at" timestamptz not null, "opened_by" text not null, "resolved_by" text null, "resolved_at" timestamptz null, "action" text check ("action" in ('unpublished', 'kept')) null, "resolution_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "takedown_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_takedown_deleted_at" ON "takedown" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_takedown_open" ON "takedown" ("product_id", "reference") WHERE resolved_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_takedown_due_at" ON "takedown" ("due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_takedown_producer_id_due_at" ON "takedown" ("producer_id", "due_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "takedown" cascade;`);
  }

}
