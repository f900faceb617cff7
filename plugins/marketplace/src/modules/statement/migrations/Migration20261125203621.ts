import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125203621 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "statement" drop constraint if exists "statement_producer_id_period_unique";`);
    this.addSql(`create table if not exists "statement" ("id" text not null, "producer_id" text not null, "period" text not null, "figures" jsonb not null, "closing_balance" numeric not null, "issued_at" timestamptz not null, "raw_closing_balance" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "statement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_deleted_at" ON "statement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_producer_id_period_unique" ON "statement" ("producer_id", "period") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_period" ON "statement" ("period") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "statement" cascade;`);
  }

}
