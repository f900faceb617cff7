import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125201633 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "suspension" ("id" text not null, "producer_id" text not null, "reason" text not null, "authority_order" text null, "announced_at" timestamptz not null, "announced_by" text not null, "effective_at" timestamptz not null, "applied_at" timestamptz null, "lifted_at" timestamptz null, "lifted_by" text null, "lift_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "suspension_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_suspension_deleted_at" ON "suspension" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_suspension_open" ON "suspension" ("producer_id") WHERE lifted_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_suspension_producer_id_announced_at" ON "suspension" ("producer_id", "announced_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_suspension_due" ON "suspension" ("effective_at") WHERE applied_at IS NULL AND lifted_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "suspension" cascade;`);
  }

}
